// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/overviewmodel.h"
#include "testutils/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

OrganizationLine fullLine() {
    OrganizationLine line;
    line.name = u"Acme · agents.example.org"_qs;
    line.state = OrganizationState::Live;
    line.runs = RunSummary{{4, 1, 1},
                           {{.kind = FlagKind::Silent,
                             .count = 1,
                             .agent = u"Invoice Reader"_qs,
                             .duration = std::chrono::minutes(22)}}};
    line.used = CreditPair{Credits::fromWhole(500), Credits::fromWhole(7)};
    line.allowance = CreditPair{Credits::fromWhole(1000), Credits::fromWhole(10)};
    line.asOf = noon();
    return line;
}

QString cell(const OverviewModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

class TestOverviewModel : public QObject {
    Q_OBJECT
private slots:
    void aLineTellsWhatIsGoingOn() {
        OverviewModel model;
        const QAbstractItemModelTester tester(&model);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        model.setLines({fullLine()});
        model.setTexts(TimeText(english, QTimeZone::utc()), CreditText(english), noon());
        QCOMPARE(cell(model, 0, OverviewModel::State), u"Live"_qs);
        QCOMPARE(cell(model, 0, OverviewModel::Running), u"4"_qs);
        QCOMPARE(cell(model, 0, OverviewModel::Queued), u"1"_qs);
        QVERIFY(cell(model, 0, OverviewModel::NeedsLook).contains(u"Invoice Reader, 22 min"_qs));
        QCOMPARE(cell(model, 0, OverviewModel::Message), u"500 of 1,000 (50\u00A0%)"_qs);
        QCOMPARE(cell(model, 0, OverviewModel::Skill), u"7 of 10 (70\u00A0%)"_qs);
        QVERIFY(!model.index(0, 0).data(OverviewModel::StaleRole).toBool());
    }

    void whatFailsKeepsWhatWasKnownAndSaysSinceWhen() {
        OverviewModel model;
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        model.setLines({fullLine(), fullLine()});
        model.setTexts(TimeText(english, QTimeZone::utc()), CreditText(english), noon());
        OrganizationLine failed = fullLine();
        failed.state = OrganizationState::Offline;
        failed.fault = u"The service cannot be reached."_qs;
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update(1, failed);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1); // the other one is left alone
        QCOMPARE(cell(model, 1, OverviewModel::State), u"Offline since 14:00"_qs);
        QCOMPARE(cell(model, 1, OverviewModel::Running), u"4"_qs);
        QVERIFY(model.index(1, 0).data(OverviewModel::StaleRole).toBool());
        QVERIFY(
            model.index(1, OverviewModel::State).data(Qt::ToolTipRole).toString().contains(u"reached"_qs));
        QCOMPARE(cell(model, 0, OverviewModel::State), u"Live"_qs);
    }

    void whatWasNeverReadIsNoZero() {
        OverviewModel model;
        OrganizationLine line;
        line.name = u"Acme"_qs;
        line.state = OrganizationState::SignInNeeded;
        model.setLines({line});
        for (const int column : {OverviewModel::Running, OverviewModel::Queued, OverviewModel::NeedsLook,
                                 OverviewModel::Message, OverviewModel::Skill, OverviewModel::AsOf})
            QCOMPARE(cell(model, 0, column), u"–"_qs);
        QCOMPARE(cell(model, 0, OverviewModel::State), u"Sign-in needed"_qs);
    }
};

QTEST_MAIN(TestOverviewModel)
#include "tst_overviewmodel.moc"
