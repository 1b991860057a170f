// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace herald {

/// Steps through JSON text that may not be whole yet. Scalars stay the text they are: a number of
/// eighteen digits is not rounded. Strict, as RFC 8259.
class JsonCursor
{
public:
    /// `isLast`: nothing follows behind the text.
    JsonCursor(QStringView text, bool isLast)
        : m_text(text)
        , m_isLast(isLast)
    {}

    enum class State {
        Fine,
        Short, ///< it may go on behind the text
        Broken ///< `position()` says where
    };

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFine() const { return m_state == State::Fine; }
    [[nodiscard]] qsizetype position() const { return m_at; }
    /// The next character that is not a space, NUL at the end of the text.
    [[nodiscard]] QChar peek();
    /// True when it was there, and is passed.
    bool skip(QChar wanted);
    /// Broken when it is not there.
    void expect(QChar wanted);

    /// The value as a cell's text: strings without quotes, null empty, lists as they are written.
    [[nodiscard]] QString value();
    [[nodiscard]] QString string();
    /// Whatever stands there, up to the end of the line, as text.
    [[nodiscard]] QString restOfLine();
    /// An object's members; those of objects in it go by `outer.inner`.
    struct Member
    {
        QString name;
        QString text;
    };
    [[nodiscard]] QList<Member> object();

private:
    void members(const QString &prefix, int depth, QList<Member> &into);
    void member(const QString &prefix, int depth, QList<Member> &into);
    void skipList();
    void endOfText() { fail(m_isLast ? State::Broken : State::Short); }
    void fail(State state);
    [[nodiscard]] QString scalar();
    [[nodiscard]] QChar escape();

    QStringView m_text;
    bool m_isLast;
    State m_state = State::Fine;
    qsizetype m_at = 0;
};

} // namespace herald
