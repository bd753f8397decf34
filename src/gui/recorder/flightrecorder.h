// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recorderentry.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <vector>

namespace ud {

/// The app's own journal of what it was told: two files of at most half the bound each, the older one given
/// up when the newer is full. Written and read in a thread of its own, a batch at a time, each batch with the
/// system before the next begins: a crash of the app loses what was not handed over yet. A file that cannot
/// be written is left alone; the app goes on without.
class FlightRecorder : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 usualBound = 8 * 1024 * 1024; ///< bytes

    /// \p folder is made, for the person alone, when first written to.
    explicit FlightRecorder(QString folder, qint64 bound = usualBound, QObject* parent = nullptr);
    /// Waits until everything is written.
    ~FlightRecorder() override;

    void write(std::vector<RecorderEntry> entries);
    /// Everything that is kept, oldest first; \p reply runs later, in this thread, unless \p context or the
    /// recorder is gone.
    void read(QObject* context, std::function<void(std::vector<RecorderEntry>)> reply);

private:
    QString m_folder;
    qint64 m_bound;
    QThreadPool m_thread;
};

} // namespace ud
