#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A notification and a resend, done by visible names only: drive.py PROGRAM en|zh"""
import sys
import tempfile

from desk import Desk, Missing, below, text_of

WORDS = {
    "en": {"pages": ["Notify", "Resend", "Outbox", "History", "Profiles", "Settings"],
           "pickers": ["Playbook", "Node", "Component", "Action", "Sender asset"],
           "receivers": "Receivers", "subject": "Subject", "body": "Body", "review": "Review…",
           "send": "Send to 1 person", "sent": "It was sent", "group": "App group",
           "records": "Mail records", "search": "Search records", "account": "alice",
           "loaded": "loaded 40 of 40", "found": "alice", "ticked": "1 of 40 ticked", "again": "Resend 1 mail"},
    "zh": {"pages": ["通知", "重发", "发件箱", "历史", "凭据", "设置"],
           "pickers": ["剧本", "节点", "组件", "动作", "发件资产"],
           "receivers": "收件人", "subject": "主题", "body": "正文", "review": "复核…",
           "send": "发送给 1 人", "sent": "已发出", "group": "应用组",
           "records": "邮件记录", "search": "搜索记录", "account": "alice",
           "loaded": "已加载 40 / 40", "found": "alice", "ticked": "已勾选 1 / 40", "again": "重发 1 封邮件"},
}


def choose_first(desk: Desk, picker: str):
    """Opens the list of a picker by the keyboard and takes what stands first."""
    field = desk.focus("text", picker)
    if text_of(field).strip():
        return  # filled by what was chosen before

    def taken() -> bool:
        desk.key("Down")  # opens the list
        desk.key("Down")  # its first line, once it is there
        desk.key("Return")
        return bool(text_of(field).strip())

    desk.until(taken, f"something in “{picker}”")


def walk(desk: Desk, words: dict):
    """From field to field in the order in which they are read, and on to the review."""
    desk.focus("text", words["pickers"][0])
    for name in [*words["pickers"][1:], words["receivers"]]:
        desk.tab_to("text", name, most=1)
    desk.tab_to("text", words["subject"], most=1)
    desk.tab_to("push button", words["review"], most=12)


def notify(desk: Desk, words: dict):
    desk.do("check box", words["pages"][0], "Toggle")
    walk(desk, words)
    for picker in words["pickers"]:
        choose_first(desk, picker)
    desk.focus("text", words["receivers"])
    desk.type("ops@example.com")
    desk.key("Return")
    desk.focus("text", words["subject"])
    desk.type("Disk is full")
    desk.focus("text", words["body"])
    desk.type("Please look at it.")
    desk.press(words["review"])
    desk.press(words["send"])
    desk.says(words["sent"])


def resend(desk: Desk, words: dict):
    desk.do("check box", words["pages"][1], "Toggle")
    choose_first(desk, words["group"])
    desk.says(words["loaded"])
    desk.focus("text", words["search"])
    desk.type(words["account"])
    desk.says(words["found"])
    desk.tab_to("table", words["records"])
    desk.key("Space")
    desk.says(words["ticked"])
    desk.press(words["review"])
    desk.press(words["again"])
    desk.says(words["sent"])


def main(program: str, language: str) -> int:
    words = WORDS[language]
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(program, language, folder)
        try:
            nameless = []
            for page in words["pages"]:
                desk.do("check box", page, "Toggle")
                desk.until(lambda: desk.title().startswith(page + " –"), f"the page “{page}”")
                nameless += [f"{page}: {what}" for what in desk.unnamed()]
            notify(desk, words)
            resend(desk, words)
        except Missing as missing:
            print("There is no", missing, "Shown are:")
            for accessible in below(desk.app):
                if accessible.name:
                    print("   ", accessible.getRoleName(), repr(accessible.name))
            return 1
        finally:
            desk.close()
    for what in nameless:
        print("Takes the focus and has no name:", what)
    print("A notification and a resend, by visible names only:", language)
    return 1 if nameless else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
