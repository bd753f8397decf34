// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/localservice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ud {

/// The service on this computer: whether it runs, since when, where its data is; starts and ends it.
class ServicePage : public QWidget {
    Q_OBJECT
public:
    ServicePage(const QString& dataDir, const QString& program, bool demo, QWidget* parent = nullptr);

    /// Shows what is so now.
    void refresh();

private:
    void start();
    void askToEnd();
    void say(const QString& sentence);

    LocalService m_service;
    QLabel* m_state;
    QLabel* m_folder;
    QLabel* m_told;
    QPushButton* m_start;
    QPushButton* m_end;
    QTimer m_look;
};

} // namespace ud
