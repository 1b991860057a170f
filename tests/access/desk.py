#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Herald as a screen reader would: by roles and visible names over AT-SPI, nothing else."""
import os
import subprocess
import time

import pyatspi

PATIENCE = 15  # seconds for something that is waited for
KEYS = {"Down": 116, "Return": 36, "Space": 65, "Tab": 23}  # evdev codes under X11


class Missing(Exception):
    pass


def is_shown(accessible) -> bool:
    states = accessible.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def below(accessible, depth=0):
    """Everything that is shown, in order. Long tables are left to those who ask for a cell."""
    if depth > 40:
        return
    try:
        count = min(accessible.childCount, 80)
        children = [accessible.getChildAtIndex(i) for i in range(count)]
    except Exception:  # it went while it was read
        return
    for child in children:
        try:
            if child is None or not is_shown(child):
                continue
        except Exception:
            continue
        yield child
        yield from below(child, depth + 1)


class Desk:
    def __init__(self, program: str, language: str, folder: str):
        # somebody must say which window is active
        self.manager = subprocess.Popen(["matchbox-window-manager", "-use_titlebar", "no"])
        env = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen(
            [program, "--sandbox", "--lang", language, "--data-dir", folder, "--page", "notify"],
            env=env)
        self.app = self.until(self._find_app, "the program on the bus")

    def _find_app(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid and app.childCount:
                return app
        return None

    def close(self):
        for process in (self.process, self.manager):
            process.terminate()
            process.wait(PATIENCE)

    @staticmethod
    def until(condition, what: str):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = condition()
            if found:
                return found
            time.sleep(0.05)
        raise Missing(what)

    def title(self) -> str:
        return self.app.getChildAtIndex(0).name

    def look(self, role: str, name: str):
        """The shown thing of that role and that name."""
        for accessible in below(self.app):
            try:
                if accessible.getRoleName() == role and accessible.name == name:
                    return accessible
            except Exception:
                continue
        return None

    def find(self, role: str, name: str):
        return self.until(lambda: self.look(role, name), f"{role} “{name}”")

    def says(self, text: str):
        self.until(lambda: any(text in (a.name or "") for a in below(self.app)), f"the words “{text}”")

    @staticmethod
    def act(accessible, action: str):
        actions = accessible.queryAction()
        for i in range(actions.nActions):
            if actions.getName(i) == action:
                actions.doAction(i)
                return
        raise Missing(f"{action} of {accessible.getRoleName()} “{accessible.name}”")

    def do(self, role: str, name: str, action: str):
        self.act(self.find(role, name), action)

    def press(self, name: str):
        self.do("push button", name, "Press")

    def focus(self, role: str, name: str):
        accessible = self.find(role, name)
        try:
            self.act(accessible, "SetFocus")
        except (Missing, NotImplementedError):
            accessible.queryComponent().grabFocus()
        return accessible

    def has_focus(self, role: str, name: str) -> bool:
        accessible = self.look(role, name)
        return accessible is not None and accessible.getState().contains(pyatspi.STATE_FOCUSED)

    def tab_to(self, role: str, name: str, most: int = 20):
        """Goes on with the Tab key, as somebody without a mouse does."""
        for _ in range(most + 1):
            if self.has_focus(role, name):
                return
            self.key("Tab")
        raise Missing(f"a way by Tab to {role} “{name}”")

    def key(self, name: str):
        pyatspi.Registry.generateKeyboardEvent(KEYS[name], None, pyatspi.KEY_PRESSRELEASE)
        self._settle()

    def type(self, text: str):
        pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)
        self._settle()

    def _settle(self):
        """The way of a key through the display server cannot be asked for; the program can."""
        time.sleep(0.15)
        _ = self.app.childCount

    def unnamed(self) -> list[str]:
        """Shown things that take the focus and have no name."""
        found = []
        for accessible in below(self.app):
            try:
                states = accessible.getState()
                if states.contains(pyatspi.STATE_FOCUSABLE) and not accessible.name.strip() \
                        and accessible.getRoleName() not in ("table cell", "list item"):
                    chain, up = [], accessible
                    while up is not None and len(chain) < 6:
                        chain.append(f"{up.getRoleName()} “{up.name}”")
                        up = up.parent
                    found.append(" in ".join(chain))
            except Exception:
                continue
        return found


def text_of(accessible) -> str:
    text = accessible.queryText()
    return text.getText(0, -1)
