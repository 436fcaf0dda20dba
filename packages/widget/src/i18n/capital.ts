/** A label that sits inside sentences, where it opens a line. */
export const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
