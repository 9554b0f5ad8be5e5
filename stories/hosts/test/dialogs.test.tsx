// Changes that are announced while a dialog of a kit is open. Each kit hides the rest of the page in its own way.

import Modal from "@mui/material/Modal";
import { Dialog } from "@radix-ui/themes";
import { cleanup, render, waitFor } from "@testing-library/react";
import { Modal as AntModal } from "antd";
import type { ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { StateAnnouncer } from "../../../src/entries/index.ts";
import { accessibilityTree } from "../../../test/support/accessibility-tree.ts";

afterEach(cleanup);

const dialogs: Readonly<Record<string, ReactElement>> = {
  "Radix (and shadcn)": (
    <Dialog.Root open>
      <Dialog.Content>
        <Dialog.Title>Delete?</Dialog.Title>
        <Dialog.Description>It can't be undone.</Dialog.Description>
      </Dialog.Content>
    </Dialog.Root>
  ),
  MUI: (
    <Modal open>
      <div role="dialog" aria-modal="true" aria-label="Delete?">
        <button type="button">Yes</button>
      </div>
    </Modal>
  ),
  "MUI, without a role": (
    <Modal open>
      <button type="button">Yes</button>
    </Modal>
  ),
  antd: (
    <AntModal open title="Delete?">
      It can't be undone.
    </AntModal>
  ),
};

test.each(Object.entries(dialogs))("a change is heard while a dialog of %s is open", async (_, dialog) => {
  const page = (status: string, open: boolean) => (
    <>
      <StateAnnouncer servers={[{ id: "1", name: "web-1", status }]} />
      {open && dialog}
    </>
  );
  const { rerender } = render(page("ACTIVE", false));
  rerender(page("ACTIVE", true));
  rerender(page("ERROR", true));
  await waitFor(() => expect(document.querySelector(".state-badge-announcer")?.textContent).toBe("web-1: Error."));
  const heard = (await accessibilityTree()).filter(({ role }) => role === "status");
  expect(heard.map(({ texts }) => texts.join())).toContain("web-1: Error.");
});
