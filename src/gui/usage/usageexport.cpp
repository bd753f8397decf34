// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/usageexport.h"

#include "gui/widgets/savefile.h"
#include "models/usagecsv.h"
#include "models/usagemodel.h"

#include <QBuffer>
#include <QDir>
#include <QMenu>
#include <QPushButton>

namespace ud {

UsageExport::UsageExport(const UsageModel& months, const UsageModel& days, const Parts& parts, QWidget* page)
    : QObject(page)
    , m_months(months)
    , m_days(days)
    , m_parts(parts)
    , m_page(page) {
    auto* menu = new QMenu(&m_parts.button);
    menu->addAction(tr("Months as CSV …"), this,
                    [this] { saveCsv(tr("months"), UsageCsv::periods(m_months.report())); });
    menu->addAction(tr("Agents by month as CSV …"), this,
                    [this] { saveCsv(tr("agents"), UsageCsv::agents(m_months.report())); });
    QAction* daily = menu->addAction(tr("Days as CSV …"), this,
                                     [this] { saveCsv(tr("days"), UsageCsv::periods(m_days.report())); });
    menu->addSeparator();
    menu->addAction(tr("Chart as a picture …"), this, &UsageExport::savePicture);
    menu->addAction(tr("Monthly letter as PDF …"), this, &UsageExport::askForLetter);
    connect(menu, &QMenu::aboutToShow, this, [this, daily] { daily->setEnabled(m_days.rowCount() > 0); });
    m_parts.button.setObjectName(u"Export"_qs);
    m_parts.button.setMenu(menu);
}

QString UsageExport::fileName(const QString& what, const QString& ending) const {
    return u"usage-"_qs + what + u'-' + QString::fromStdString(m_month) + ending;
}

void UsageExport::saveCsv(const QString& what, const QByteArray& csv) {
    const QString path =
        SaveFile::ask(m_page, fileName(what, u".csv"_qs), tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        tellSaved(path, SaveFile::write(path, csv));
}

void UsageExport::savePicture() {
    const QString path = SaveFile::ask(m_page, fileName(tr("chart"), u".png"_qs), tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    constexpr int sharpness = 2; // for paper and large screens
    QImage picture(m_parts.chart.size() * sharpness, QImage::Format_ARGB32);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(m_parts.chart.palette().color(QPalette::Base));
    for (QWidget* part : {static_cast<QWidget*>(&m_parts.button), &m_parts.choice})
        part->hide();
    m_parts.chart.render(&picture);
    for (QWidget* part : {static_cast<QWidget*>(&m_parts.button), &m_parts.choice})
        part->show();
    QBuffer png;
    picture.save(&png, "PNG");
    tellSaved(path, SaveFile::write(path, png.data()));
}

void UsageExport::askForLetter() {
    if (m_month.empty())
        return;
    const QString path =
        SaveFile::ask(m_page, fileName(tr("letter"), u".pdf"_qs), tr("Printable pages (*.pdf)"));
    if (!path.isEmpty())
        emit letterRequested(m_month, path);
}

void UsageExport::tellSaved(const QString& path, const QString& fault) {
    const QString name = QDir::toNativeSeparators(path);
    if (fault.isEmpty())
        emit noticeChanged({Tone::Good, tr("Saved as %1").arg(name), {}, {}});
    else
        emit noticeChanged(
            {Tone::Bad,
             tr("%1 could not be written: %2. Choose another folder, or make room.").arg(name, fault),
             {},
             {}});
}

} // namespace ud
