// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace herald::ui {

/// The bar below the records: what is ticked, the language of the mails, the way to the review.
class ResendFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit ResendFooter(QWidget *parent = nullptr);

    void showCount(const QString &text, int ticked);
    /// What `X-Language` is to say in a window of that language.
    [[nodiscard]] Language mailLanguage(Language window) const;
    void showWindowLanguage(Language language); ///< in the words of the first choice
    /// The service has written new records, perhaps.
    void offerNewRecords(bool offered);
    [[nodiscard]] QPushButton *reviewButton() const { return m_review; }

signals:
    void newRecordsWanted();
    void reviewRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_count;
    QPushButton *m_newRecords;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_review;
    Language m_window = Language::English;
    int m_ticked = 0;
};

} // namespace herald::ui
