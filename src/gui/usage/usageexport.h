// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/noticebar.h"

#include <string>

class QPushButton;

namespace ud {

class UsageModel;

/// The usage to take along: as tables, as a picture of the chart, as the monthly letter. Each asks where to.
class UsageExport : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& chart;      ///< what the picture shows
        QPushButton& button; ///< opens the menu; not in the picture
        QWidget& choice;     ///< neither is this
    };
    /// All must outlive the object.
    UsageExport(const UsageModel& months, const UsageModel& days, const Parts& parts, QWidget* page);

    /// Which the letter is about, and the files are named after: "2026-11".
    void setMonth(const std::string& month) { m_month = month; }

signals:
    /// The monthly letter of that month is to be written to that file.
    void letterRequested(const std::string& month, const QString& path);
    /// A file was written, or could not be.
    void noticeChanged(const ud::Notice& notice);

private:
    void saveCsv(const QString& what, const QByteArray& csv);
    void savePicture();
    void askForLetter();
    void tellSaved(const QString& path, const QString& fault);
    [[nodiscard]] QString fileName(const QString& what, const QString& ending) const;

    const UsageModel& m_months;
    const UsageModel& m_days;
    Parts m_parts;
    QWidget* m_page;
    std::string m_month;
};

} // namespace ud
