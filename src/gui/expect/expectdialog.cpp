// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/expect/expectdialog.h"

#include "gui/look/typography.h"
#include "gui/widgets/fittingsize.h"
#include "gui/widgets/growtofit.h"
#include "gui/widgets/plaintext.h"
#include "models/zones.h"
#include "ui_expectdialog.h"

#include <QPushButton>

namespace ud {

namespace {

constexpr qint64 quarterOfAnHour = 15 * 60;

/// Two hours on, at the next full quarter.
Time proposed(Time now) {
    const qint64 at = toMilliseconds(now) / 1000 + 2 * 3600;
    return timeFromMilliseconds((at + quarterOfAnHour - 1) / quarterOfAnHour * quarterOfAnHour * 1000);
}

} // namespace

ExpectDialog::ExpectDialog(const Run& run, Time now, QWidget* parent)
    : QDialog(parent)
    , m_now(now)
    , m_ui(std::make_unique<Ui::ExpectDialog>()) {
    m_ui->setupUi(this);
    scaleFont(*m_ui->question, headlineScale);
    setWindowModality(Qt::WindowModal);
    const QString agent = oneLine(QString::fromStdString(run.agentName));
    setWindowTitle(plainTitle(tr("Until when is \"%1\" expected to run?").arg(agent)));
    m_ui->question->setText(windowTitle());
    const bool stands = run.expectation && run.expectation->until > now;
    m_ui->until->setDateTime(onTheWall(stands ? run.expectation->until : proposed(now)));
    m_ui->until->setObjectName(u"Until"_qs);
    if (isRightToLeft()) // "am" and "pm" would stand within the digits
        m_ui->until->setDisplayFormat(u"dd/MM/yyyy HH:mm"_qs);
    m_ui->note->setObjectName(u"Note"_qs);
    setPlainToolTip(m_ui->note, m_ui->note->placeholderText());
    setMinimumWidth(fittingWidth(*this, 68));
    m_ui->note->setMaxLength(mostNoteLength);
    if (stands)
        m_ui->note->setText(QString::fromStdString(run.expectation->note));
    m_ui->expect->setObjectName(u"Expect"_qs);
    connect(m_ui->expect, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->until, &QDateTimeEdit::dateTimeChanged, this, &ExpectDialog::refresh);
    refresh();
}

ExpectDialog::~ExpectDialog() = default;

void ExpectDialog::showEvent(QShowEvent* event) {
    growToFit(*this);
    QDialog::showEvent(event);
}

Time ExpectDialog::until() const {
    return fromTheWall(m_ui->until->dateTime());
}

void ExpectDialog::refresh() {
    const bool ahead = until() > m_now;
    m_ui->fault->setVisible(!ahead);
    m_ui->expect->setEnabled(ahead);
    growToFit(*this);
}

Expectation ExpectDialog::expectation() const {
    return {until(), m_ui->note->text().trimmed().toStdString()};
}

} // namespace ud
