/** How the code reads, in figures. */
export function houseOf(
  folder: string,
  parts?: readonly string[],
): {
  files: number;
  lines: number;
  beyond: number;
  any: number;
  asNever: number;
  longFunctions: string[];
  longFiles: string[];
};
