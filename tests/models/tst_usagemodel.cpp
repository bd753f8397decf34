// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/usagemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ud;

namespace {

UsagePeriod month(const std::string& name, int message, int chat, int skill) {
    UsagePeriod period;
    period.period = name;
    period.message = {Credits::fromWhole(message), Credits::fromWhole(chat)};
    period.skill = {Credits::fromWhole(skill), Credits()};
    period.runs = {5, 1, 0};
    period.shares = {{"a", "Reader", {Credits::fromWhole(message), Credits()}},
                     {"b", "Auditor", {Credits(), Credits::fromWhole(skill)}}};
    return period;
}

} // namespace

class TestUsageModel : public QObject {
    Q_OBJECT
private slots:
    void tellsMonthsAndNarrowsToAgents() {
        UsageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        model.setReport({"Europe/Berlin", "1", {month("2026-10", 1000, 20, 3), month("2026-11", 50, 0, 7)}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, UsageModel::Period).data().toString(), u"Oct 2026"_qs);
        QCOMPARE(model.index(0, UsageModel::Message).data().toString(), u"1,020"_qs);
        QCOMPARE(model.index(0, UsageModel::MessageChat).data(UsageModel::SortRole).toLongLong(), 20'000);
        QCOMPARE(model.highest(false), Credits::fromWhole(1023));
        model.setAllowance(CreditPair{Credits::fromWhole(5000), Credits()});
        QCOMPARE(model.highest(true), Credits::fromWhole(5000));

        QSignalSpy told(&model, &UsageModel::usageChanged);
        model.setSelectedAgents({"b"});
        QCOMPARE(told.count(), 1);
        QCOMPARE(model.credits(0), (CreditPair{Credits(), Credits::fromWhole(3)}));
        QCOMPARE(model.index(0, UsageModel::MessageChat).data().toString(), u"–"_qs);
    }

    void theSamePeriodsAreNoReset() {
        UsageModel model;
        model.setReport({"UTC", "1", {month("2026-10", 1, 0, 0), month("2026-11", 2, 0, 0)}});
        QSignalSpy reset(&model, &UsageModel::modelReset);
        QSignalSpy changed(&model, &UsageModel::dataChanged);
        model.setReport({"UTC", "2", {month("2026-10", 1, 0, 0), month("2026-11", 3, 0, 0)}});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        model.setReport({"UTC", "3", {month("2026-11", 3, 0, 0), month("2026-12", 0, 0, 0)}});
        QCOMPARE(reset.count(), 1);
    }
};

QTEST_MAIN(TestUsageModel)
#include "tst_usagemodel.moc"
