import type { SchemaElement } from "hyparquet";
import { parseFloat16 } from "hyparquet/src/convert.js";
import { dateText, timestampText, timeText, type Unit } from "./date-text.ts";

/** Writes a value of a column as text; `undefined` where there is no text for it. */
export type TextOf = (value: unknown) => string | undefined;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const REMEMBERED = 20_000;

/** What kind of value a column holds, in words. */
export function typeName({ type, logical_type, converted_type, type_length }: SchemaElement): string {
  if (logical_type?.type === "DECIMAL") return `decimal(${logical_type.precision}, ${logical_type.scale})`;
  const name = logical_type?.type ?? converted_type ?? type ?? "group";
  const words = name.toLowerCase().replaceAll("_", " ");
  return name === "FIXED_LEN_BYTE_ARRAY" ? `${type_length} bytes` : words;
}

/** How the values of a column are written as the standard writes them. */
export function textOf(element: SchemaElement): TextOf {
  const write = writer(element);
  if (element.type === "BYTE_ARRAY" || element.type === "FIXED_LEN_BYTE_ARRAY") return write;
  const known = new Map<unknown, string | undefined>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const text = write(value);
    if (known.size < REMEMBERED) known.set(value, text);
    return text;
  };
}

function writer(element: SchemaElement): TextOf {
  const { type, converted_type: converted = "", logical_type: logical } = element;
  if (logical?.type === "DECIMAL" || converted === "DECIMAL") {
    const scale = (logical?.type === "DECIMAL" ? logical.scale : element.scale) ?? 0;
    if (scale < 0 || scale > 1000) return () => undefined;
    return (value) =>
      decimalText(value instanceof Uint8Array ? signed(value) : BigInt(value as bigint), scale);
  }
  if (type === "INT96") return (value) => int96Text(value as bigint);
  if (logical?.type === "DATE" || converted === "DATE") return (value) => dateText(Number(value));
  const unit: Unit | undefined =
    logical?.type === "TIMESTAMP" || logical?.type === "TIME"
      ? logical.unit
      : converted.endsWith("_MILLIS")
        ? "MILLIS"
        : converted.endsWith("_MICROS")
          ? "MICROS"
          : undefined;
  if (unit && (logical?.type === "TIMESTAMP" || converted.startsWith("TIMESTAMP"))) {
    const utc = logical?.type === "TIMESTAMP" ? logical.isAdjustedToUTC : true;
    return (value) => timestampText(BigInt(value as bigint), unit, utc);
  }
  if (unit) {
    return (value) => {
      const count = BigInt(value as bigint);
      return count < 0n ? undefined : timeText(count, unit);
    };
  }
  if (type === "INT32" || type === "INT64") {
    const unsigned = logical?.type === "INTEGER" ? !logical.isSigned : converted.startsWith("UINT_");
    if (!unsigned) return String;
    const bits = type === "INT32" ? 32 : 64;
    return (value) => String(BigInt.asUintN(bits, BigInt(value as bigint)));
  }
  if (type === "FLOAT") return (value) => floatText(value as number);
  if (type === "BYTE_ARRAY" || type === "FIXED_LEN_BYTE_ARRAY") return bytesWriter(element);
  return String;
}

/** Whether the bytes of a column's values are their text, if they are UTF-8. */
export function isText({ converted_type: converted, logical_type: logical, type }: SchemaElement): boolean {
  if (type !== "BYTE_ARRAY" && type !== "FIXED_LEN_BYTE_ARRAY") return false;
  if (["STRING", "ENUM", "JSON"].includes(logical?.type ?? "")) return true;
  if (["UTF8", "ENUM", "JSON"].includes(converted ?? "")) return true;
  // Many programs leave texts unmarked.
  return type === "BYTE_ARRAY" && !logical && !converted;
}

function bytesWriter(element: SchemaElement): TextOf {
  const { converted_type: converted, logical_type: logical } = element;
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (logical?.type === "UUID") {
    return (value) => hex(value as Uint8Array).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }
  if (logical?.type === "FLOAT16") return (value) => String(parseFloat16(value as Uint8Array));
  if (converted === "INTERVAL") return (value) => intervalText(value as Uint8Array);
  if (!isText(element)) return (value) => hex(value as Uint8Array);
  return (value) => {
    try {
      return decoder.decode(value as Uint8Array);
    } catch {
      return undefined;
    }
  };
}

/** A whole number written in two's complement, the most significant byte first. */
function signed(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

function decimalText(unscaled: bigint, scale: number): string {
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  const sign = unscaled < 0n ? "-" : "";
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** An old form of timestamps: nanoseconds of the day, and the Julian day. It does not say of which time zone. */
function int96Text(value: bigint): string {
  const nanos = BigInt.asUintN(64, value);
  const days = (value - nanos) >> 64n;
  return timestampText((days - 2_440_588n) * 86_400_000_000_000n + nanos, "NANOS", false);
}

/** The shortest decimal number that is this number of 32 bits. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

/** Months, days and milliseconds as a duration of ISO 8601. */
function intervalText(bytes: Uint8Array): string | undefined {
  if (bytes.length !== 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [months, days, milliseconds] = [0, 4, 8].map((at) => view.getUint32(at, true));
  return `P${months}M${days}DT${Number(milliseconds) / 1000}S`;
}
