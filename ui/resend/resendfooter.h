// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace herald::ui {

/// The bar below the records: what is ticked, the language of the mails, how many records a
/// request takes, the way to the review, and the way to the authorisations.
class ResendFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit ResendFooter(QWidget *parent = nullptr);

    void showCount(const QString &text, int ticked);
    /// What `X-Language` is to say in a window of that language.
    [[nodiscard]] Language mailLanguage(Language window) const;
    void showWindowLanguage(Language language); ///< in the words of the first choice
    [[nodiscard]] int perRequest() const;       ///< records; one unless the person chose lists
    /// The service has written new records, perhaps.
    void offerNewRecords(bool offered);
    [[nodiscard]] QPushButton *reviewButton() const { return m_review; }

signals:
    void newRecordsWanted();
    void reviewRequested();
    void authorizationsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();

    QLabel *m_count;
    QPushButton *m_newRecords;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_requestsLabel;
    QComboBox *m_requests;
    QPushButton *m_authorizations;
    QPushButton *m_review;
    Language m_window = Language::English;
    int m_ticked = 0;
};

} // namespace herald::ui
