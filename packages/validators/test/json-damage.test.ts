import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, readWhole as read } from "./json-files.ts";

const at = (text: string, part: string) => bytesOf(text.slice(0, text.indexOf(part))).length;

describe("what is not JSON is named for what it is, and where it stands", () => {
  test.each([
    ['{"a": 1 /* one */}', "comment", "/*", "JSON has no comments"],
    ['{"a": 1} // one', "comment", "//", "JSON has no comments"],
    ['{"a": 1, "b": [1, 2,]}', "trailing-comma", ",]", "no comma after the last"],
    ['{"a": 1,}', "trailing-comma", ",}", "no comma after the last"],
    ["{\"a\": 'one'}", "single-quote", "'one", "double quotation marks"],
    ["{'a': 1}", "single-quote", "'a", "double quotation marks"],
    ['{"a": NaN}', "not-a-json-word", "NaN", "JSON has no NaN"],
    ['{"a": -Infinity}', "not-a-json-word", "-Inf", "JSON has no -Infinity"],
    ['{"a": None}', "not-a-json-word", "None", "true, false and null"],
    ['{"a": Tier}', "not-a-json-word", "Tier", "without quotation marks"],
    ["{tier: 1}", "unquoted-key", "tier", "names of members"],
    ['{"a": 1 "b": 2}', "missing-comma", '"b"', "comma is missing"],
    ['{"a" 1}', "missing-colon", "1}", "colon is missing"],
    ['{"a": }', "missing-value", "}", "value is missing"],
    ['{"a": [,1]}', "missing-value", ",1", "value is missing"],
    ['{"a": 007}', "bad-number", "007", "not a number"],
    ['{"a": +1}', "bad-number", "+1", "not a number"],
    ['{"a": .5}', "bad-number", ".5", "not a number"],
    ['{"é": "a\\q"}', "bad-escape", "\\q", "no escape"],
    ['{"é": "a\tb"}', "control-character", "\tb", "\\u0009"],
    ['{"a": [1}', "mismatched-bracket", "}", "closes an array"],
    ['{"a": [1]]}', "mismatched-bracket", "]}", "closes an object"],
    ['{"a": 1} {"b": 2}', "text-after-value", '{"b', "More text follows"],
    ['{"a": "one', "unclosed-string", '"one', "not closed"],
  ])("%s", async (text, kind, part, words) => {
    for (const size of [1, 3, 100]) {
      const { records, problems } = await read(`{"id": 1}\n${text}\n`, { size, shape: "lines" });
      const found = [...records.flatMap(({ problem }) => problem ?? []), ...problems];
      const offset = at(text, part);
      expect(found).toMatchObject([{ kind, byteOffset: 10 + offset, line: 2, column: offset + 1 }]);
      expect(found[0]?.message).toContain(words);
      expect(records).toHaveLength(2);
      expect(records[0]?.value).toEqual({ id: 1 });
    }
  });
});

describe("what JSON.parse does not say", () => {
  test.each([
    ['{"a": 1, "b": {"c": 1, "c": 2}}', "duplicate-key", "/b/c", { a: 1, b: { c: 2 } }],
    ['{"a": 1, "\\u0061": 2}', "duplicate-key", "/a", { a: 2 }],
    ['{"n": [9007199254740993]}', "digits-lost", "/n/0", { n: [9007199254740992] }],
    ['{"n": 0.1234567890123456789}', "digits-lost", "/n", { n: 0.12345678901234568 }],
    ['{"n": -1e400}', "digits-lost", "/n", { n: Number.NEGATIVE_INFINITY }],
    ['{"n": 1e-400}', "digits-lost", "/n", { n: 0 }],
    ['{"s": "\\ud83d"}', "lone-surrogate", "/s", { s: "\ud83d" }],
    ['{"\\udc00": 1}', "lone-surrogate", "/\udc00", { "\udc00": 1 }],
  ])("%s", async (text, kind, pointer, value) => {
    for (const content of [`${text}\n{"x":0}\n`, `{"x":0}\n${text}`]) {
      const { records } = await read(content);
      const record = records[content.startsWith(text) ? 0 : 1];
      expect(record?.value).toEqual(value);
      expect(record?.doubts).toMatchObject([{ kind, pointer }]);
    }
    const [record] = (await read(`{"placements": [{"x": 0}, ${text}], "schemaVersion": "1"}`)).records.filter(
      ({ doubts }) => doubts.length > 0,
    );
    expect(record?.doubts).toMatchObject([{ kind, pointer: `/placements/1${pointer}` }]);
  });

  test("numbers that arrive as they were written raise no doubt", async () => {
    const numbers = [
      "9007199254740991",
      "100000000000000000000",
      "0.10000000000000000",
      "1e300",
      "-0.5E-3",
      "1.50",
      "-0",
    ];
    const { records } = await read(`[${numbers.join()}]`);
    expect(records.flatMap(({ doubts }) => doubts)).toEqual([]);
    expect(records.map(({ value }) => value)).toEqual(numbers.map(Number));
  });

  test("pairs of surrogates raise no doubt, and backslashes before a u are texts", async () => {
    const { records } = await read('["\\ud83d\\ude00", "\\\\ud83d", "\\\\\\ud83d"]');
    expect(records.map(({ doubts }) => doubts.length)).toEqual([0, 0, 1]);
  });

  test("a member called __proto__ or constructor is data, wherever it stands", async () => {
    const own = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';
    for (const content of [
      own,
      `[${own}, ${own}]`,
      `${own}\n${own}\n`,
      `{"__proto__": [${own}], "constructor": 1}`,
    ]) {
      const { records } = await read(content);
      expect(records.length).toBeGreaterThan(0);
      for (const { value } of records) {
        expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
        expect(Object.hasOwn(value as object, "constructor")).toBe(true);
        expect((value as { polluted?: unknown }).polluted).toBeUndefined();
      }
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("one bad record costs that record", () => {
  const ids = (found: Awaited<ReturnType<typeof read>>) =>
    found.records.map(({ value, problem }) => problem?.kind ?? (value as { id: number }).id);

  test.each([
    ["a bad word in it", '[{"id":1},{"id":2,"a":tru},{"id":3}]', [1, "not-a-json-word", 3]],
    ["a missing comma in it", '[{"id":1},{"id":2 "a":1},{"id":3}]', [1, "missing-comma", 3]],
    ["a missing bracket in it", '[{"id":1},{"id":2,"a":[1},{"id":3}]', [1, "mismatched-bracket", 3]],
    ["a wrong bracket at its end", '[{"id":1},{"id":2],{"id":3}]', [1, "mismatched-bracket", 3]],
    ["an open text on its line", '[\n {"id":1},\n {"id":2,"a":"x},\n {"id":3}\n]', [1, "unclosed-string", 3]],
    [
      "an open bracket on its line",
      '[\n {"id":1},\n {"id":2,"a":{"b":1},\n {"id":3}\n]',
      [1, "unclosed-bracket", 3],
    ],
    ["no closing bracket at all", '[\n{"id":1},\n{"id":2,\n{"id":3}\n]', [1, "unclosed-bracket", 3]],
    ["an open record at the end", '[\n {"id":1},\n {"id":2},\n {"id":3\n]', [1, 2, "unclosed-bracket"]],
    [
      "pretty and open",
      '[\n  {\n    "id": 1\n  },\n  {\n    "id": 2,\n    "a": [\n  },\n  {\n    "id": 3\n  }\n]',
      [1, "mismatched-bracket", 3],
    ],
  ])("%s", async (_, text, expected) => {
    for (const size of [1, 4, 1000]) {
      const found = await read(text, { size });
      expect(ids(found)).toEqual(expected);
      expect(found.problems).toEqual([]);
    }
  });

  test.each([
    ["a comma between records is missing", '[{"id":1} {"id":2},{"id":3}]', [1, 2, 3], "missing-comma", 10],
    ["a comma after the last", '[{"id":1},{"id":2},]', [1, 2], "trailing-comma", 18],
    ["two commas", '[{"id":1},,{"id":2}]', [1, 2], "missing-value", 10],
    ["the file ends after a record", '[{"id":1},{"id":2}', [1, 2], "truncated", 18],
    ["the file ends after a comma", '[{"id":1},{"id":2},', [1, 2], "truncated", 19],
    ["more follows", '[{"id":1},{"id":2}] , oh', [1, 2], "text-after-value", 20],
  ])("%s: no record is lost, and it is said", async (_, text, expected, kind, byteOffset) => {
    const found = await read(text);
    expect(ids(found)).toEqual(expected);
    expect(found.problems).toMatchObject([{ kind, byteOffset, line: 1, column: byteOffset + 1 }]);
  });

  test.each([
    ["a bracket too many", '[{"id":1},{"id":2}},{"id":3}]', [1, 2, "mismatched-bracket", 3]],
    ["a word after it", '[{"id":1},{"id":2} oh,{"id":3}]', [1, 2, "not-a-json-word", 3]],
    ["a stray end", '[{"id":1},{"id":2}\\', [1, 2, "unexpected-character"]],
  ])("what follows a record that is complete does not cost it: %s", async (_, text, expected) => {
    const found = await read(text);
    expect(ids(found)).toEqual(expected);
    expect(found.problems[0]).toMatchObject({ kind: "missing-comma" });
  });

  test("damaged JSON lines lose exactly the damaged lines", async () => {
    const damages = [
      '{"id":',
      '{"id":0]',
      '"',
      "}",
      "[",
      '{"a":"',
      "{,}",
      "nul",
      '{"a":1},{"b":2}',
      "]},{[",
      "\\",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.constantFrom(...damages), { freq: 2 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          const text = lines.map((damage, i) => damage ?? JSON.stringify({ id: i })).join("\n");
          const { records } = await read(text, { size, shape: "lines" });
          expect(records.map(({ value, problem }) => (problem ? "bad" : value))).toEqual(
            lines.map((damage, i) => (damage === null ? { id: i } : "bad")),
          );
          expect(records.map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ["lines", '{"id":1}\n{"id":2}\n{"id":3'],
    ["lines", '{"id":1}\n{"id":2}\n{"id":"3'],
    ["an array", '[{"id":1},{"id":2},{"id":3'],
    ["an array, in a number", "[1,2,3"],
    ["an object of arrays", '{"placements":[{"id":1},{"id":2},{"id":"3'],
  ])("a file that breaks off gives what is complete, and says so: %s", async (_, text) => {
    const { records } = await read(text);
    const [first, second, third, ...rest] = records;
    expect([first?.problem, second?.problem]).toEqual([undefined, undefined]);
    expect(third).toMatchObject({ value: undefined, problem: { kind: "truncated" } });
    expect(rest.every(({ collection, value }) => !collection && value !== undefined)).toBe(true);
  });

  test("lines are known as lines though the first, or some, are damaged", async () => {
    const good = '{"id":1}\n';
    for (const text of [
      `{"id":0,\n${good}${good}`,
      `${good}{"id"\n${good}`,
      `[1,2]\n[3,4]\n`,
      `${good}${good}oh\n`,
    ]) {
      expect((await read(text)).shape).toBe("lines");
    }
  });
});

describe("limits", () => {
  test("nesting of 100,000 is a finding, wherever it stands", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const deepObject = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    for (const bad of [deep, deepObject]) {
      for (const text of [`[{"id":1},${bad},{"id":2}]`, `{"id":1}\n${bad}\n{"id":2}\n`]) {
        const { records } = await read(text, { size: 65536 });
        expect(records.map(({ value, problem }) => problem?.kind ?? value)).toEqual([
          { id: 1 },
          "too-deep",
          { id: 2 },
        ]);
      }
    }
    const { records } = await read("[".repeat(100_000), { size: 65536 });
    expect(records.some(({ problem }) => problem !== undefined)).toBe(true);
  });

  test("a record that is too long costs itself, and is not kept", async () => {
    const long = JSON.stringify({ id: 0, text: "x".repeat(5000) });
    for (const text of [`[{"id":1},${long},{"id":2}]`, `{"id":1}\n${long}\n{"id":2}\n`]) {
      for (const size of [7, 100, 100_000]) {
        const { records } = await read(text, { size, longestRecord: 1000 });
        expect(records.map(({ value, problem }) => problem?.kind ?? value)).toEqual([
          { id: 1 },
          "too-long",
          { id: 2 },
        ]);
        expect(records[1]?.byteOffset).toBe(text.indexOf(long));
      }
    }
  });

  test("a limit that is none is refused", async () => {
    await expect(read("[]", { longestRecord: 0 })).rejects.toMatchObject({ code: "bad-option" });
  });
});

test("an invalid byte costs its own record, and is named by offset", async () => {
  const before = bytesOf('[{"a":"é"},\n{"a":"');
  const bytes = Uint8Array.from([...before, 0xe7, ...bytesOf('"},{"a":"o"}]')]);
  for (let size = 1; size < bytes.length; size++) {
    const { records } = await read(bytes, { size });
    expect(records.map(({ value }) => value)).toEqual([{ a: "é" }, undefined, { a: "o" }]);
    expect(records[1]?.problem).toMatchObject({
      kind: "not-utf-8",
      byteOffset: before.length,
      line: 2,
      column: 7,
    });
  }
});

test("however the bytes are damaged, nothing is thrown, all ends, and the records before the damage are read", async () => {
  const list = Array.from({ length: 8 }, (_, id) => ({ id, text: `a "${id}" é`, list: [id, { x: null }] }));
  const documents = [
    JSON.stringify(list),
    JSON.stringify(list, undefined, 2),
    list.map((item) => JSON.stringify(item)).join("\n"),
    JSON.stringify({ schemaVersion: "1", placements: list, note: "n" }, undefined, 1),
  ];
  const mutation = fc.record({
    document: fc.constantFrom(...documents),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constantFrom("change", "remove", "insert", "cut"),
    byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...bytesOf('[]{}",:\\\n'))),
    size: fc.constantFrom(3, 64, 4096),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ document, where, what, byte, size }) => {
      const bytes = [...bytesOf(document)];
      // The first line decides what the document is: damage to it may cost more.
      const first = document.startsWith("{") ? document.indexOf("\n") + 1 : 1;
      const at = Math.max(first, Math.floor(where * (bytes.length - 1)));
      if (what === "cut") bytes.splice(at);
      else if (what === "change") bytes[at] = byte;
      else bytes.splice(at, what === "remove" ? 1 : 0, ...(what === "insert" ? [byte] : []));
      const whole = await read(document, { size });
      const { records, problems, shape } = await read(Uint8Array.from(bytes), { size });
      const all = [
        ...problems,
        ...records.flatMap(({ problem, doubts }) => [...(problem ? [problem] : []), ...doubts]),
      ];
      for (const problem of all)
        expect(problem).toMatchObject({ kind: expect.any(String), message: expect.stringMatching(/\.$/) });
      if (shape !== whole.shape) return;
      const before = whole.records.filter(({ byteEnd }) => byteEnd < at);
      expect(records.slice(0, before.length).map(({ value }) => value)).toEqual(
        before.map(({ value }) => value),
      );
    }),
    { numRuns: 1500 },
  );
});
