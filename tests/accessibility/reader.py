"""Does the main job as someone does who hears the window: by accessible names alone, which come from the program's translations.

usage: reader.py NAMES   a JSON object; exits 1 and says what could not be found or read otherwise than expected
"""

import json
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds, on a slow machine
CLOSED = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_MENU}


class Missing(Exception):
    pass


def walk(node):
    """Everything below `node` but the cells of tables, of which there may be a million."""
    for index in range(node.childCount):
        try:
            child = node.getChildAtIndex(index)
            if child is None:
                continue
            yield child
            if child.getRole() not in CLOSED:
                yield from walk(child)
        except GLib.Error:  # it went away while it was looked at
            continue


def is_gone(node):
    try:
        return node.childCount < 0
    except GLib.Error:
        return True


def await_one(root, what, matches):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and not is_gone(root):
        for node in walk(root):
            try:
                if matches(node) and node.getState().contains(pyatspi.STATE_SHOWING):
                    return node
            except GLib.Error:
                continue
        time.sleep(0.05)
    if is_gone(root):
        raise Missing(f"the program, or the window of it, went away before there was any {what}")
    heard = sorted({f"{node.getRoleName()} “{node.name}”" for node in walk(root) if node.name})
    raise Missing(f"no {what}; heard were:\n  " + "\n  ".join(heard))


def window_of(program, role, name):
    """The window of that role and name; searched below the program itself, of which all windows are children."""
    return await_one(program, f"window named “{name}”", lambda node: node.getRole() == role and node.name == name)


def press(root, role, name):
    node = await_one(root, f"control named “{name}” that can be used",
                     lambda one: one.getRole() == role and one.name == name and one.getState().contains(pyatspi.STATE_SENSITIVE))
    node.queryAction().doAction(0)


def read(root, description, expected):
    await_one(root, f"“{description}” that reads “{expected}”", lambda node: node.description == description and node.name == expected)


def type_into(root, name, text):
    node = await_one(root, f"field named “{name}”", lambda one: one.name == name and one.getState().contains(pyatspi.STATE_EDITABLE))
    node.queryEditableText().setTextContents(text)


def hear(text, act):
    """What `act` causes is told by itself: an event names `text` without anybody looking for it."""
    heard = []

    def listen(event):
        try:
            heard.append(event.source.name)
        except GLib.Error:  # it went away
            pass

    kinds = ("object:property-change:accessible-name", "object:state-changed:showing")
    pyatspi.Registry.registerEventListener(listen, *kinds)
    try:
        act()
        end = time.monotonic() + PATIENCE
        while text not in heard and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.01)
    finally:
        pyatspi.Registry.deregisterEventListener(listen, *kinds)
    if text not in heard:
        raise Missing(f"nobody was told “{text}”; told was:\n  " + "\n  ".join(sorted(filter(None, set(heard)))))


def find_program():
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "qsm-console":
                application.set_cache_mask(0)  # else names and states stay as they were first heard
                return application
        time.sleep(0.05)
    raise Missing("the program is not on the accessibility bus")


def convert_points(program, window, says):
    read(window, says["points"], says["pointsNumber"])
    press(window, pyatspi.ROLE_PUSH_BUTTON, says["go"])
    press(window, pyatspi.ROLE_PUSH_BUTTON, says["convert"])
    dialog = window_of(program, pyatspi.ROLE_DIALOG, says["convertDialog"])
    press(dialog, pyatspi.ROLE_PUSH_BUTTON, says["confirm"])
    dialog = window_of(program, pyatspi.ROLE_DIALOG, says["doneDialog"])
    read(dialog, says["received"], says["receivedNumber"])
    read(dialog, says["totalNow"], says["totalNumber"])
    press(dialog, pyatspi.ROLE_PUSH_BUTTON, says["doneOk"])


def buy_ticket(window, says):
    press(window, pyatspi.ROLE_PUSH_BUTTON, says["qcash"])
    press(window, pyatspi.ROLE_PAGE_TAB, says["chargeTab"])
    press(window, pyatspi.ROLE_RADIO_BUTTON, says["ticket"])
    press(window, pyatspi.ROLE_PUSH_BUTTON, says["buy"])
    press(window, pyatspi.ROLE_PUSH_BUTTON, says["proceed"])
    press(window, pyatspi.ROLE_RADIO_BUTTON, says["card"])
    hear(says["noCardNumber"], lambda: press(window, pyatspi.ROLE_PUSH_BUTTON, says["order"]))
    for field in says["fields"]:
        type_into(window, field["name"], field["text"])
    press(window, pyatspi.ROLE_PUSH_BUTTON, says["order"])
    await_one(window, f"“{says['complete']}”", lambda node: node.name == says["complete"])
    read(window, says["orderStatus"], says["paid"])
    press(window, pyatspi.ROLE_PUSH_BUTTON, says["viewQcash"])
    read(window, says["total"], says["newTotalNumber"])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        says = json.load(file)
    try:
        program = find_program()
        window = window_of(program, pyatspi.ROLE_FRAME, says["window"])
        convert_points(program, window, says)
        buy_ticket(window, says)
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
