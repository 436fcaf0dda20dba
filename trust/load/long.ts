/** `pnpm trust:endurance`: the whole length, with measured figures; otherwise a shorter run, which only shows that it works. */
export const LONG: boolean = process.env.ENDURANCE === 'yes';
