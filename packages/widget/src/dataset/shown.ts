/** How many more structures one press shows. */
export const PAGE = 5;

/** How many structures are on the screen. @param first as set by the host, @param pages presses on “more”. */
export const shownCount = (first: number, pages: number): number => first + pages * PAGE;
