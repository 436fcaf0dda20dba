import type { Fault } from '../problem';
import type { EcosystemRule, StructureRule } from '../rule';

const missing = (path: string, found: string): Fault => ({
  path,
  expected: 'the id of a sheet',
  found,
  hint: 'ids never disappear: check the spelling, or add the sheet',
});

export const structureReferences: StructureRule = {
  name: 'references',
  description: 'Ids point to sheets that exist, redirects don’t chain, and links to ecosystems are mutual.',
  check: ({ record }, { structures, ecosystems }) => {
    const faults: Fault[] = [];
    record.next?.forEach((id, index) => {
      if (!structures.has(id)) faults.push(missing(`next[${index}]`, id));
      else if (id === record.id)
        faults.push({ path: `next[${index}]`, expected: 'another structure', found: id, hint: 'leave it out' });
    });
    record.ecosystems?.forEach((id, index) => {
      if (!ecosystems.get(id)?.members.includes(record.id)) {
        faults.push({
          path: `ecosystems[${index}]`,
          expected: 'an ecosystem that lists this sheet as a member',
          found: id,
          hint: `add ${record.id} to ecosystems/${id}.json`,
        });
      }
    });
    const successor = record.replacedBy === undefined ? undefined : structures.get(record.replacedBy);
    if (record.replacedBy !== undefined && !successor) faults.push(missing('replacedBy', record.replacedBy));
    if (successor?.replacedBy !== undefined) {
      faults.push({
        path: 'replacedBy',
        expected: successor.replacedBy,
        found: record.replacedBy,
        hint: 'point to the last one: redirects don’t chain',
      });
    }
    return faults;
  },
};

export const ecosystemReferences: EcosystemRule = {
  name: 'references',
  description: 'Members are sheets that say so too.',
  check: ({ record }, { structures }) =>
    record.members.flatMap((id, index): Fault[] => {
      const member = structures.get(id);
      if (!member) return [missing(`members[${index}]`, id)];
      if (member.ecosystems?.includes(record.id)) return [];
      return [
        {
          path: `members[${index}]`,
          expected: `"ecosystems": ["${record.id}"] in structures/${id}.json`,
          found: id,
          hint: 'links are mutual',
        },
      ];
    }),
};
