import { createChecker } from "@open-tip/validators/worker";

const picker = document.querySelector<HTMLInputElement>("input[type=file]");
picker?.addEventListener("change", async () => {
  const [file] = picker.files ?? [];
  if (!file) return;
  const worker = new Worker(new URL("@open-tip/validators/worker/start", import.meta.url), {
    type: "module",
  });
  const checker = createChecker(worker);
  const { what, counts, groups } = await checker.report(file, {
    onProgress: ({ bytesRead, size }) => console.log(`${bytesRead} of ${size} bytes`),
  });
  console.log(what, counts, groups);
  checker.terminate();
});
