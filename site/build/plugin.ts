import type { UserConfig } from 'vitepress';

type Option = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number];

/** A plugin of the Vite that VitePress brings, which is older than the one beside the tests. */
export type Plugin = Extract<Option, { name: string }>;
