// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/noticeservice.h"

#include "service/notify/mailaddress.h"
#include "service/notify/signature.h"
#include "service/notify/webhookurl.h"

#include <future>
#include <spdlog/spdlog.h>

namespace ud::service {

namespace {

constexpr milliseconds lookPulse{2000};
constexpr milliseconds postPulse{1000};
constexpr int posters = 4;
constexpr seconds betweenTests{5};

} // namespace

NoticeService::NoticeService(Store& store, const RunPresenter& presenter, const Clock& clock, Random& random,
                             UuidGenerator& ids, const Configuration& configuration)
    : m_store(store)
    , m_clock(clock)
    , m_random(random)
    , m_ids(ids)
    , m_privateAllowed(configuration.allowPrivateTargets)
    , m_webhooks(clock, configuration.allowPrivateTargets, m_ending)
    , m_mails(clock, configuration.mail, m_ending)
    , m_post(store, clock, random, m_webhooks, m_mails)
    , m_watcher(store, presenter, clock, m_mails.available())
    , m_looker([this] { look(); }, lookPulse) {
    for (int i = 0; i < posters; ++i)
        m_posters.push_back(std::make_unique<WakeableThread>([this] { post(); }, postPulse));
}

NoticeService::~NoticeService() {
    stop();
}

void NoticeService::start() {
    m_looker.start();
    for (const auto& poster : m_posters)
        poster->start();
}

void NoticeService::stop() {
    m_ending = true;
    m_looker.stop();
    for (const auto& poster : m_posters)
        poster->stop();
}

void NoticeService::look() {
    try {
        if (m_watcher.look())
            m_posters.front()->wake();
    } catch (const std::exception& error) {
        spdlog::warn("notices could not be looked for: {}", error.what());
    }
}

void NoticeService::post() {
    try {
        while (!m_ending && m_post.sendOne()) {
        }
    } catch (const std::exception& error) {
        spdlog::warn("notices could not be sent: {}", error.what());
    }
}

std::optional<std::string> NoticeService::webhookFault(const std::string& url) const {
    return webhookUrlFault(url, m_privateAllowed);
}

bool NoticeService::isMailAddress(const std::string& text) const {
    return service::isMailAddress(text);
}

std::string NoticeService::newSecret() {
    return newWebhookSecret(m_random);
}

/// Each test sends for real: it must not become a way to send much.
std::optional<Error> NoticeService::tooSoon(const std::string& organizationId) {
    const std::lock_guard lock(m_mutex);
    const Time now = m_clock.now();
    const auto last = m_lastTests.find(organizationId);
    if (last != m_lastTests.end() && now >= last->second && now < last->second + betweenTests) {
        Error error{ErrorKind::TooManyRequests, "too_many_tests",
                    "A test was sent a moment ago. Wait a few seconds."};
        error.retryAfterSeconds = static_cast<int>(betweenTests.count());
        return error;
    }
    m_lastTests[organizationId] = now;
    return std::nullopt;
}

TestedChannel NoticeService::testOne(Delivery delivery, const NoticeTexts& texts) {
    const bool mail = delivery.channel == NoticeChannel::Mail;
    delivery.id = m_ids.next();
    delivery.createdAt = m_clock.now();
    delivery.subject = texts.mailSubject;
    delivery.body = mail ? texts.mailText : texts.webhookBody;
    const Sent sent = m_post.send(delivery, testPatience);
    return {std::string(toText(delivery.channel)), sent.delivered,
            sent.aborted ? "The service is ending." : sent.detail};
}

Result<std::vector<TestedChannel>> NoticeService::test(const Actor& actor) {
    const auto organization = m_store.organization(actor.organizationId);
    if (!organization)
        return organization.error();
    const auto channels = m_store.notices().channels(actor.organizationId);
    if (channels.empty())
        return Error{ErrorKind::Conflict, "no_channel",
                     "Neither a webhook nor mail is switched on; there is nobody to send a test to."};
    if (const auto error = tooSoon(actor.organizationId))
        return *error;
    const NoticeTexts texts = NoticeWords(*organization).test(m_clock.now());
    std::vector<std::future<TestedChannel>> tests;
    for (const Delivery& channel : channels)
        tests.push_back(std::async(std::launch::async, [&, channel] { return testOne(channel, texts); }));
    std::vector<TestedChannel> tested;
    for (auto& test : tests)
        tested.push_back(test.get());
    const auto written = m_store.write([&](Transaction& transaction) {
        transaction.notices().noteTest(actor, tested);
        return true;
    });
    return written ? Result<std::vector<TestedChannel>>(std::move(tested)) : written.error();
}

} // namespace ud::service
