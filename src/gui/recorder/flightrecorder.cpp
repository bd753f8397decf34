// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recorder/flightrecorder.h"

#include <QDir>
#include <QFile>
#include <QPointer>

namespace ud {

namespace {

constexpr QFileDevice::Permissions forThePersonAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString newerFile(const QString& folder) {
    return folder + u"/flight-recorder.jsonl"_qs;
}

QString olderFile(const QString& folder) {
    return folder + u"/flight-recorder.older.jsonl"_qs;
}

void appendTo(const QString& folder, qint64 bound, const std::vector<RecorderEntry>& entries) {
    QDir().mkpath(folder);
    QFile::setPermissions(folder, forThePersonAlone | QFileDevice::ExeOwner);
    QFile file(newerFile(folder));
    if (file.size() > bound / 2) {
        QFile::remove(olderFile(folder));
        QFile::rename(file.fileName(), olderFile(folder));
    }
    if (!file.open(QIODevice::Append))
        return;
    file.setPermissions(forThePersonAlone);
    QByteArray lines;
    for (const RecorderEntry& entry : entries)
        lines += toLine(entry);
    file.write(lines);
}

void readFrom(const QString& path, std::vector<RecorderEntry>& entries) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        if (const auto entry = entryFromLine(file.readLine().trimmed()))
            entries.push_back(*entry);
    }
}

} // namespace

FlightRecorder::FlightRecorder(QString folder, qint64 bound, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_bound(bound) {
    m_thread.setMaxThreadCount(1); // one after the other
}

FlightRecorder::~FlightRecorder() {
    m_thread.waitForDone();
}

void FlightRecorder::write(std::vector<RecorderEntry> entries) {
    if (entries.empty())
        return;
    m_thread.start([folder = m_folder, bound = m_bound, entries = std::move(entries)] {
        appendTo(folder, bound, entries);
    });
}

void FlightRecorder::read(QObject* context, std::function<void(std::vector<RecorderEntry>)> reply) {
    m_thread.start([this, folder = m_folder, context = QPointer(context), reply = std::move(reply)] {
        std::vector<RecorderEntry> entries;
        readFrom(olderFile(folder), entries);
        readFrom(newerFile(folder), entries);
        QMetaObject::invokeMethod(
            this,
            [context, reply, entries = std::move(entries)] {
                if (context)
                    reply(entries);
            },
            Qt::QueuedConnection);
    });
}

} // namespace ud
