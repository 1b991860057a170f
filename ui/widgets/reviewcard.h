// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace herald::ui {

/// What a review says: facts as label and text, warnings, and what a person does before the button
/// works: ticks for statements, and a number to type. All texts are in the window's language
/// already and are shown as plain text.
struct ReviewContent
{
    struct Fact
    {
        QString label;
        QString text;
    };

    QString title;
    QList<Fact> facts;
    QStringList warnings;
    QStringList ticks;   ///< each needs a tick; others may come at the end later
    QString numberLabel; ///< "Type how many people get it:"; empty = nothing to type
    int number = 0;      ///< what must be typed; it stands in the facts only
    QString blocked;     ///< why nothing can be sent; empty = it can
    QString sendText;    ///< "Send to 3 people"
    QString fingerprint; ///< first characters of the manifest's
};

/// The one card before every send. Keep editing is the default button; Enter never sends.
/// Pressing Send before everything is done explains what is missing.
class ReviewCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewCard(QWidget *parent = nullptr);

    /// Also used to re-word the card when the language changes, and when more is known: ticks that
    /// were set stay set, and what was typed stays.
    void setContent(const ReviewContent &content);
    void clearTicks(); ///< and what was typed

signals:
    void confirmed();
    void keepEditing();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void setFacts(const QList<ReviewContent::Fact> &facts);
    void setWarnings(const QStringList &warnings);
    void setTicks(const QStringList &ticks);
    void setNumber(const ReviewContent &content);
    /// What still has to be done before sending; empty = nothing. Goes there.
    [[nodiscard]] QString missing();
    void confirm();

    QLabel *m_title;
    QScrollArea *m_scroll;
    QFormLayout *m_facts;
    QVBoxLayout *m_warnings;
    QVBoxLayout *m_tickColumn;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_hint;
    QLabel *m_fingerprint;
    QString m_fingerprintText;
    QString m_blocked;
    int m_people = 0; ///< the number to type; 0 = none
    QList<QCheckBox *> m_ticks;
    QPushButton *m_keep;
    QPushButton *m_send;
};

} // namespace herald::ui
