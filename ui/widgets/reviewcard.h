// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace herald::ui {

/// What a review says: facts as label and text, warnings, and statements that need a tick of
/// their own before the button works. All texts are in the window's language already and are
/// shown as plain text.
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
    QStringList ticks;   ///< each needs a tick
    QString sendText;    ///< "Send to 3 people"
    QString fingerprint; ///< first characters of the manifest's
};

/// The one card before every send. Keep editing is the default button; Enter never sends.
/// Pressing Send without every tick explains which is missing.
class ReviewCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewCard(QWidget *parent = nullptr);

    /// Also used to re-word the card when the language changes: ticks that were set stay set.
    void setContent(const ReviewContent &content);
    void clearTicks();

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
    void setNotes(const ReviewContent &content);
    void confirm();

    QLabel *m_title;
    QScrollArea *m_scroll;
    QFormLayout *m_facts;
    QVBoxLayout *m_notes;
    QLabel *m_hint;
    QLabel *m_fingerprint;
    QString m_fingerprintText;
    QList<QCheckBox *> m_ticks;
    QPushButton *m_keep;
    QPushButton *m_send;
};

} // namespace herald::ui
