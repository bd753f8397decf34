// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/streamhub.h"

#include <algorithm>
#include <tuple>

namespace ud::service {

StreamHub::StreamHub(const Services& services)
    : StreamHub(services, Pace()) {}

StreamHub::StreamHub(const Services& services, Pace pace)
    : m_services(services)
    , m_pace(pace)
    , m_nextCheck(Monotonic::now() + pace.check)
    , m_thread([this] { run(); }) {}

StreamHub::~StreamHub() {
    stop();
    m_thread.join();
}

StreamHub::Id StreamHub::join(const StreamTicket& ticket, std::shared_ptr<StreamSink> sink) {
    std::unique_lock lock(m_mutex);
    const Id id = ++m_lastId;
    if (m_stopping) {
        lock.unlock();
        sink->end();
        return id;
    }
    m_readers[id] = {ticket.organizationId, ticket.tokenHash, ticket.after, ticket.resync, true, false,
                     Monotonic::now(),      std::move(sink)};
    Channel& channel = m_channels[ticket.organizationId];
    channel.readers.insert(id);
    channel.dirty = true;
    m_wake.notify_one();
    return id;
}

void StreamHub::ready(Id id) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_readers.find(id);
    if (found == m_readers.end())
        return;
    found->second.busy = false;
    Channel& channel = m_channels[found->second.organizationId];
    if (found->second.fresh || found->second.position < channel.latest) {
        channel.dirty = true;
        m_wake.notify_one();
    }
}

void StreamHub::leave(Id id) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_readers.find(id);
    if (found == m_readers.end())
        return;
    const auto channel = m_channels.find(found->second.organizationId);
    channel->second.readers.erase(id);
    if (channel->second.readers.empty())
        m_channels.erase(channel);
    m_readers.erase(found);
}

void StreamHub::stop() {
    std::map<Id, Reader> ended;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_channels.clear();
        ended.swap(m_readers);
        m_wake.notify_one();
    }
    for (const auto& [id, reader] : ended)
        reader.sink->end();
}

std::size_t StreamHub::readers() const {
    const std::lock_guard lock(m_mutex);
    return m_readers.size();
}

void StreamHub::runsChanged(const std::string& organizationId, std::int64_t position,
                            const std::vector<std::string>&) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_channels.find(organizationId);
    if (found == m_channels.end())
        return;
    found->second.latest = std::max(found->second.latest, position);
    found->second.dirty = true;
    m_wake.notify_one();
}

StreamHub::Monotonic::time_point StreamHub::nextDue() const {
    auto due = m_nextCheck;
    for (const auto& [organization, channel] : m_channels) {
        if (channel.dirty)
            due = std::min(due, channel.notBefore);
    }
    return due;
}

std::vector<std::string> StreamHub::dueChannels(Monotonic::time_point now) {
    std::vector<std::string> due;
    for (const auto& [organization, channel] : m_channels) {
        if (channel.dirty && channel.notBefore <= now)
            due.push_back(organization);
    }
    return due;
}

void StreamHub::run() {
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const auto now = Monotonic::now();
        const auto due = dueChannels(now);
        const bool check = m_nextCheck <= now;
        if (due.empty() && !check) {
            m_wake.wait_until(lock, nextDue());
            continue;
        }
        if (check)
            m_nextCheck = now + m_pace.check;
        lock.unlock();
        for (const auto& organizationId : due)
            serve(organizationId);
        if (check)
            checkAll();
        lock.lock();
    }
}

std::vector<StreamHub::Group> StreamHub::dueGroups(Channel& channel) {
    std::map<std::tuple<bool, std::int64_t>, Group> groups;
    for (const Id id : channel.readers) {
        const Reader& reader = m_readers.at(id);
        if (reader.busy || (!reader.fresh && reader.position >= channel.latest))
            continue;
        Group& group = groups[{reader.resync, reader.position}];
        group.position = reader.position;
        group.resync = reader.resync;
        group.readers.push_back(id);
    }
    std::vector<Group> out;
    for (auto& [key, group] : groups)
        out.push_back(std::move(group));
    return out;
}

void StreamHub::serve(const std::string& organizationId) {
    std::vector<Group> groups;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_channels.find(organizationId);
        if (found == m_channels.end())
            return;
        found->second.dirty = false;
        found->second.notBefore = Monotonic::now() + m_pace.batch;
        groups = dueGroups(found->second);
    }
    for (const auto& group : groups) {
        try {
            checkTokens(group.readers);
            deliver(group, batchOf(organizationId, group));
        } catch (const std::exception&) {
            endReaders(group.readers); // they come again and continue from where they are
        }
    }
}

StreamHub::Batch StreamHub::batchOf(const std::string& organizationId, const Group& group) const {
    const Time now = m_services.clock.now();
    Changes changes;
    if (!group.resync)
        changes = m_services.store.changesSince(organizationId, group.position);
    if (group.resync || changes.tooOld) {
        const auto position = m_services.store.position(organizationId);
        return {std::make_shared<const std::string>(resyncEvent(position, now)), position};
    }
    if (changes.active.empty() && changes.ended.empty())
        return {nullptr, changes.position};
    m_services.presenter.present(organizationId, changes.active);
    m_services.presenter.present(organizationId, changes.ended);
    return {std::make_shared<const std::string>(runsEvent(changes, now)), changes.position};
}

void StreamHub::deliver(const Group& group, const Batch& batch) {
    std::vector<std::shared_ptr<StreamSink>> sinks;
    {
        const std::lock_guard lock(m_mutex);
        for (const Id id : group.readers) {
            const auto found = m_readers.find(id);
            if (found == m_readers.end())
                continue;
            Reader& reader = found->second;
            reader.fresh = false;
            reader.resync = false;
            reader.position = batch.position;
            if (!batch.text)
                continue;
            reader.busy = true;
            reader.lastSent = Monotonic::now();
            sinks.push_back(reader.sink);
        }
    }
    for (const auto& sink : sinks)
        sink->send(batch.text);
}

void StreamHub::checkTokens(const std::vector<Id>& ids) {
    std::map<std::string, std::vector<Id>> byToken;
    {
        const std::lock_guard lock(m_mutex);
        for (const Id id : ids) {
            const auto found = m_readers.find(id);
            if (found != m_readers.end())
                byToken[found->second.tokenHash].push_back(id);
        }
    }
    for (const auto& [hash, holders] : byToken) {
        if (!m_services.store.authenticate(hash))
            endReaders(holders);
    }
}

void StreamHub::checkAll() {
    std::vector<Id> ids;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [id, reader] : m_readers)
            ids.push_back(id);
    }
    try {
        checkTokens(ids);
    } catch (const std::exception&) {
        endReaders(ids); // whether the tokens are still valid cannot be told
    }
    keepAlive();
}

void StreamHub::keepAlive() {
    static const auto comment = std::make_shared<const std::string>(": keep-alive\n\n");
    std::vector<std::shared_ptr<StreamSink>> sinks;
    {
        const std::lock_guard lock(m_mutex);
        const auto now = Monotonic::now();
        for (auto& [id, reader] : m_readers) {
            if (reader.busy || now - reader.lastSent < m_pace.keepAlive)
                continue;
            reader.busy = true;
            reader.lastSent = now;
            sinks.push_back(reader.sink);
        }
    }
    for (const auto& sink : sinks)
        sink->send(comment);
}

void StreamHub::endReaders(const std::vector<Id>& ids) {
    for (const Id id : ids) {
        std::shared_ptr<StreamSink> sink;
        {
            const std::lock_guard lock(m_mutex);
            const auto found = m_readers.find(id);
            if (found != m_readers.end())
                sink = found->second.sink;
        }
        leave(id);
        if (sink)
            sink->end();
    }
}

} // namespace ud::service
