// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audit/auditcontroller.h"
#include "gui/audit/auditdialog.h"
#include "gui/look/theme.h"
#include "gui/owner/ownercontroller.h"
#include "gui/owner/textquestion.h"
#include "gui/owner/tokenspage.h"
#include "gui/settings/settingsdialog.h"
#include "servicescript.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

json::value organization(const std::string& name) {
    return {{"id", runId(1)},
            {"name", name},
            {"time_zone", "Europe/Berlin"},
            {"allowance", {{"message", 50000}, {"skill", 8000.5}}},
            {"support", {{"name", "Help"}, {"email", "help@example.org"}, {"url", ""}}},
            {"role", "owner"},
            {"server_time", toRfc3339(noon())}};
}

json::value agent(bool enabled) {
    return {{"id", "a1"},          {"name", "Invoice Reader"}, {"description", "Reads invoices"},
            {"engine", "process"}, {"command", "reader"},      {"enabled", enabled},
            {"expected", nullptr}};
}

json::value token(const std::string& id) {
    return {{"id", id},
            {"name", "Token " + id},
            {"role", "admin"},
            {"created_at", toRfc3339(noon())},
            {"last_used_at", nullptr},
            {"expires_at", nullptr}};
}

/// As the service answers it; \p hook: its address, empty for none.
json::value notifications(const std::string& hook, bool mailAvailable) {
    Notifications set;
    if (!hook.empty())
        set.webhook = Webhook{"w1", hook, true,
                              LastDelivery{noon(), DeliveryOutcome::Retrying, "The receiver answered 503."}};
    set.kinds = {NoticeKind::Silent, NoticeKind::AllowanceReached};
    set.mailAvailable = mailAvailable;
    return toJson(set);
}

json::value entry(int number) {
    return {{"id", std::to_string(number)},
            {"at", toRfc3339(noon())},
            {"actor", {{"token_id", "t"}, {"name", number < 3 ? "Ann" : "Bo"}, {"role", "admin"}}},
            {"action", "run.cancel"},
            {"run_id", runId(number)},
            {"agent_id", "a1"},
            {"reason", "credit_concern"},
            {"note", "too much"},
            {"outcome", "cancelled"}};
}

} // namespace

/// What an owner manages, and who did what, against a service that remembers what it was asked.
class Owner : public QObject {
    Q_OBJECT
private:
    std::vector<FaultRequest> changes;
    bool refuses{false};
    bool enabled{true};
    std::string hook;
    bool mailAvailable{true};
    std::unique_ptr<FaultServer> server;
    std::unique_ptr<ApiClient> api;
    std::unique_ptr<RunFeed> feed;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<OwnerController> owner;

    FaultReply answer(const FaultRequest& request) {
        if (request.method != "GET") {
            changes.push_back(request);
            if (refuses)
                return problem(403, "forbidden");
        }
        if (request.target == "/v1/notifications/test")
            return reply(200,
                         R"({"results":[{"channel":"webhook","delivered":false,"detail":"<b>No</b>"}]})");
        if (request.target == "/v1/notifications")
            return request.method == "GET" ? reply(200, bytes(notifications(hook, mailAvailable)))
                                           : setNotifications(json::parse(request.body.toStdString()));
        if (request.target == "/v1/organization")
            return reply(200, bytes(organization(request.method == "GET" ? "Before" : "After")));
        if (request.target.startsWith("/v1/agents")) {
            if (request.method == "PATCH")
                enabled = json::parse(request.body.toStdString()).at("enabled").as_bool();
            return reply(200, request.method == "GET" ? bytes({{"agents", json::array{agent(enabled)}}})
                                                      : bytes(agent(enabled)));
        }
        if (request.method == "DELETE")
            return {"HTTP/1.1 204 No Content\r\n\r\n"};
        if (request.method == "POST") {
            json::object made = token("t9").as_object();
            made["token"] = "the-secret";
            return reply(201, bytes(made));
        }
        if (request.target.startsWith("/v1/audit")) {
            const bool first = !request.target.contains("cursor");
            const json::array page = first ? json::array{entry(1), entry(2)} : json::array{entry(3)};
            return reply(200, bytes({{"entries", page},
                                     {"next_cursor", first ? json::value("x") : json::value(nullptr)}}));
        }
        return reply(200, bytes({{"tokens", json::array{token("t1"), token("t2")}}}));
    }

    FaultReply setNotifications(const json::value& wanted) {
        if (!wanted.at("webhook").is_null() && wanted.at("webhook").at("url") == "http://inside")
            return reply(422,
                         R"({"type":"about:blank","title":"T","status":422,"detail":"D","code":"invalid",)"
                         R"("errors":[{"pointer":"/webhook/url","detail":"No."}]})",
                         "application/problem+json");
        const bool fresh =
            !wanted.at("webhook").is_null() && (wanted.at("webhook").at("url") != json::string(hook) ||
                                                wanted.as_object().contains("new_secret"));
        hook = wanted.at("webhook").is_null() ? std::string()
                                              : std::string(wanted.at("webhook").at("url").as_string());
        json::value answer = notifications(hook, mailAvailable);
        if (fresh)
            answer.at("webhook").as_object()["secret"] = "whsec_once";
        return reply(200, bytes(answer));
    }

    template<class W>
    W* find(const QString& name = {}) {
        return window->findChild<W*>(name);
    }
    void click(const QString& name) { find<QPushButton>(name)->click(); }

private slots:
    void init() {
        changes.clear();
        refuses = false;
        enabled = true;
        hook.clear();
        mailAvailable = true;
        server =
            std::make_unique<FaultServer>([this](const FaultRequest& request) { return answer(request); });
        api = std::make_unique<ApiClient>();
        Connection connection;
        connection.baseUrl = server->url();
        connection.token = u"secret-token"_qs;
        api->setConnection(connection);
        feed = std::make_unique<RunFeed>(*api);
        window = std::make_unique<QMainWindow>();
        owner = std::make_unique<OwnerController>(*api, *feed, window.get());
    }

    void cleanup() {
        owner.reset();
        window.reset();
        feed.reset();
        api.reset();
        server.reset();
    }

    void theOrganizationIsSavedAsAWhole() {
        owner->open();
        auto* name = find<QLineEdit>(u"Organization name"_qs);
        QTRY_COMPARE(name->text(), u"Before"_qs);
        name->setText(u"Wanted"_qs);
        click(u"Save organization"_qs);
        QTRY_COMPARE(name->text(), u"After"_qs); // what the service says now
        const json::value body = json::parse(changes.at(0).body.toStdString());
        QCOMPARE(std::string(body.at("name").as_string()), std::string("Wanted"));
        QCOMPARE(std::string(body.at("time_zone").as_string()), std::string("Europe/Berlin"));
        QCOMPARE(body.at("allowance").at("skill").to_number<double>(), 8000.5);
        QCOMPARE(std::string(body.at("support").at("email").as_string()), std::string("help@example.org"));
    }

    void whatIsRefusedStaysTyped() {
        owner->open();
        auto* name = find<QLineEdit>(u"Organization name"_qs);
        QTRY_COMPARE(name->text(), u"Before"_qs);
        refuses = true;
        name->setText(u"Wanted"_qs);
        click(u"Save organization"_qs);
        QTRY_COMPARE(changes.size(), std::size_t(1));
        QTRY_VERIFY(!find<QLabel>(u"Organization told"_qs)->isHidden());
        QCOMPARE(name->text(), u"Wanted"_qs);
    }

    void anAgentIsDisabledAndEnabled() {
        owner->open();
        auto* table = find<QTableWidget>(u"Agents of the organization"_qs);
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(!find<QPushButton>(u"Toggle agent"_qs)->isEnabled());
        table->selectRow(0);
        click(u"Toggle agent"_qs);
        QTRY_COMPARE(table->item(0, 4)->text(), u"disabled"_qs);
        QCOMPARE(changes.at(0).target, QByteArray("/v1/agents/a1"));
        click(u"Toggle agent"_qs); // still the selected one
        QTRY_COMPARE(table->item(0, 4)->text(), u"may be started"_qs);
    }

    void aSecretIsShownOnce() {
        owner->open();
        find<SettingsDialog>()->setPage(2);
        QTRY_COMPARE(find<QTableWidget>(u"Tokens"_qs)->rowCount(), 2);
        click(u"New token"_qs);
        auto* question = find<TextQuestion>();
        QVERIFY(!question->findChild<QPushButton*>(u"Accept"_qs)->isEnabled()); // a name is needed
        question->findChild<QLineEdit*>(u"Line 0"_qs)->setText(u"Ann"_qs);
        question->findChild<QPushButton*>(u"Accept"_qs)->click();
        auto* secret = find<QLineEdit>(u"Secret"_qs);
        QTRY_COMPARE(secret->text(), u"the-secret"_qs);
        const json::value body = json::parse(changes.at(0).body.toStdString());
        QCOMPARE(std::string(body.at("role").as_string()), std::string("viewer")); // the least, first
        QVERIFY(body.as_object().contains("expires_at"));
        find<SettingsDialog>()->setPage(0);
        QVERIFY(secret->text().isEmpty());
    }

    void revokingAsksFirst() {
        owner->open();
        find<SettingsDialog>()->setPage(2);
        auto* table = find<QTableWidget>(u"Tokens"_qs);
        QTRY_COMPARE(table->rowCount(), 2);
        table->selectRow(1);
        click(u"Revoke token"_qs);
        QVERIFY(changes.empty());
        find<QMessageBox>()->findChild<QPushButton*>(u"Revoke"_qs)->click();
        QTRY_COMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].method, QByteArray("DELETE"));
        QCOMPARE(changes[0].target, QByteArray("/v1/tokens/t2"));
    }

    void aWebhookIsSetAndItsSecretShownOnce() {
        owner->open();
        find<SettingsDialog>()->setPage(3);
        auto* save = find<QPushButton>(u"Save notifications"_qs);
        QTRY_VERIFY(find<QCheckBox>(u"Tell silent"_qs)->isChecked());
        QTRY_VERIFY(!find<QCheckBox>(u"Tell returning"_qs)->isChecked());
        QVERIFY(!find<QPushButton>(u"Send a test"_qs)->isEnabled()); // there is nobody
        find<QCheckBox>(u"Webhook on"_qs)->setChecked(true);
        find<QLineEdit>(u"Webhook address"_qs)->setText(u" https://example.org/hook "_qs);
        find<QCheckBox>(u"Mail on"_qs)->setChecked(true);
        find<QLineEdit>(u"Mail addresses"_qs)->setText(u"ann@example.org; bo@example.org,"_qs);
        find<QCheckBox>(u"Tell returning"_qs)->setChecked(true);
        QVERIFY(!find<QPushButton>(u"Send a test"_qs)->isEnabled()); // not saved yet
        save->click();
        auto* secret = find<QLineEdit>(u"Webhook secret"_qs);
        QTRY_COMPARE(secret->text(), u"whsec_once"_qs);
        const json::value body = json::parse(changes.at(0).body.toStdString());
        QCOMPARE(changes.at(0).method, QByteArray("PUT"));
        QCOMPARE(body, json::parse(R"({"webhook":{"url":"https://example.org/hook","enabled":true},)"
                                   R"("mail":{"to":["ann@example.org","bo@example.org"],"enabled":true},)"
                                   R"("kinds":["silent","returning","allowance_reached"]})"));
        click(u"Copy Webhook secret"_qs);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"whsec_once"_qs);
        QVERIFY(find<QLabel>(u"Webhook last"_qs)->text().contains(u"will be tried again"_qs));
        find<SettingsDialog>()->setPage(0);
        QVERIFY(secret->text().isEmpty());
        find<SettingsDialog>()->setPage(3);
        QVERIFY(secret->text().isEmpty() && !secret->isVisible());
    }

    void aRefusedAddressStaysTypedAndIsExplained() {
        owner->open();
        find<SettingsDialog>()->setPage(3);
        QTRY_VERIFY(!find<QCheckBox>(u"Tell returning"_qs)->isChecked()); // it has been read
        find<QCheckBox>(u"Webhook on"_qs)->setChecked(true);
        find<QLineEdit>(u"Webhook address"_qs)->setText(u"http://inside"_qs);
        click(u"Save notifications"_qs);
        auto* told = find<QLabel>(u"Notifications told"_qs);
        QTRY_VERIFY(told->text().contains(u"https://"_qs));
        QCOMPARE(find<QLineEdit>(u"Webhook address"_qs)->text(), u"http://inside"_qs);
    }

    void aNewSecretIsAskedForFirst() {
        hook = "https://example.org/hook";
        owner->open();
        find<SettingsDialog>()->setPage(3);
        QTRY_VERIFY(find<QPushButton>(u"New webhook secret"_qs)->isEnabled());
        click(u"New webhook secret"_qs);
        QVERIFY(changes.empty());
        find<QMessageBox>()->findChild<QPushButton*>(u"Make secret"_qs)->click();
        QTRY_COMPARE(find<QLineEdit>(u"Webhook secret"_qs)->text(), u"whsec_once"_qs);
        QVERIFY(json::parse(changes.at(0).body.toStdString()).at("new_secret").as_bool());
    }

    void aTestIsToldInWordsAsPlainText() {
        hook = "https://example.org/hook";
        owner->open();
        find<SettingsDialog>()->setPage(3);
        auto* test = find<QPushButton>(u"Send a test"_qs);
        QTRY_VERIFY(test->isEnabled());
        test->click();
        QVERIFY(!test->isEnabled());
        auto* told = find<QLabel>(u"Notifications told"_qs);
        QTRY_COMPARE(told->text(), u"Webhook: the test failed. <b>No</b>"_qs);
        QCOMPARE(told->textFormat(), Qt::PlainText);
        QVERIFY(test->isEnabled());
        QCOMPARE(changes.at(0).target, QByteArray("/v1/notifications/test"));
    }

    void withoutAMailServerMailCannotBeSwitchedOn() {
        mailAvailable = false;
        owner->open();
        find<SettingsDialog>()->setPage(3);
        QTRY_VERIFY(!find<QLabel>(u"No mail server"_qs)->isHidden());
        QVERIFY(!find<QCheckBox>(u"Mail on"_qs)->isEnabled());
    }

    void theAuditIsReadToItsEndAndSearched() {
        Theme theme(*qApp);
        AuditController audit(*api, theme, window.get());
        audit.open();
        auto* table = find<QTableView>(u"Audit"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_COMPARE(table->model()->index(0, AuditModel::Agent).data().toString(), u"Invoice Reader"_qs);
        QCOMPARE(table->model()->index(0, AuditModel::Action).data().toString(), u"stopped a run"_qs);
        QCOMPARE(table->model()->index(0, AuditModel::Reason).data().toString(),
                 u"Concern about credits: too much"_qs);
        find<AuditDialog>()->findChild<QLineEdit*>()->setText(u"ann"_qs);
        QCOMPARE(table->model()->rowCount(), 2);
    }
};

QTEST_MAIN(Owner)
#include "tst_owner.moc"
