import { visible } from "../printable.ts";

/** What GitHub calls the severities of an annotation. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** A workflow command that makes an annotation, as one line. */
export function workflowCommand(
  level: AnnotationLevel,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  return `::${level}${given.length > 0 ? ` ${given.join(",")}` : ""}::${escapedData(message)}\n`;
}

function escapedData(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
