import * as z from 'zod/mini';
import { datasetSchema } from '../schema/published';

/** The published format as JSON Schema 2020-12, for tools in other languages. Strict: it checks what authors write. */
export function datasetJsonSchema(): object {
  return {
    $id: 'https://ess-orientation.org/schema/1/dataset.json',
    title: 'ess-orientation dataset',
    ...z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' }),
  };
}
