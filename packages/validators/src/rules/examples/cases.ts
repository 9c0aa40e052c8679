/** A made-up table of two cases in the columns of HTCDS, with one column more. Nobody in it exists. */
export function cases(column: string, text: string): string {
  const cell = `"${text.replaceAll('"', '""')}"`;
  return `prs_Gender,vic_TypeOfExploitation,cas_Status,${column}\nFeminine,ForcedLabour,Active,${cell}\nMasculine,Servitude,Closed,\n`;
}
