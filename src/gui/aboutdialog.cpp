// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/aboutdialog.h"

#include "gui/look/theme.h"
#include "gui/look/typography.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ud {

AboutDialog::AboutDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent) {
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("About Usage Dashboard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    auto* picture = new QLabel(this);
    picture->setPixmap(theme.icon(u"usage-dashboard"_qs).pixmap(QSize(64, 64), devicePixelRatioF()));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    const std::pair<QString, QString> lines[] = {
        {u"headline"_qs, tr("Usage Dashboard %1").arg(QCoreApplication::applicationVersion())},
        {u"muted"_qs, tr("Shows what background agents are doing, what they consume, and stops them.")},
        {u"muted"_qs, tr("Free software under the GNU General Public License, version 3 or later.")}};
    for (const auto& [kind, text] : lines) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("kind", kind);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        if (kind == u"headline"_qs)
            scaleFont(*label, headlineScale);
        layout->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace ud
