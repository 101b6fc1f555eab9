// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nd {

class Card;
class DeviceCard;
class DwarfDevice;
class Observatory;
class Spinner;
struct DeviceProfile;
struct FoundDevice;

/// The telescopes the user has, those that answer on the network, an address to type and the demo.
/// GUI thread; the observatory outlives it.
class DeviceList final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceList(Observatory &observatory, QWidget *parent = nullptr);

    DwarfDevice *selected() const { return m_selected; }
    void select(DwarfDevice *device);

signals:
    void selectedChanged();
    void demoRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader();
    Card *buildDemo();
    void connectParts();
    void addCard(DwarfDevice *device);
    void dropCard(DwarfDevice *device);
    void refreshSearch();
    void refreshFound();
    void showClock(const FoundDevice &found);
    void addFound(const FoundDevice &found);
    void connectFound(const FoundDevice &found);
    void add(const DeviceProfile &profile);
    void takeOver(const DeviceProfile &profile);
    void askName(DwarfDevice &device);
    void askRemoval(DwarfDevice &device);
    bool hasHost(const QString &host) const;

    Observatory &m_observatory;
    DwarfDevice *m_selected = nullptr;
    QList<DeviceCard *> m_cards;
    QVBoxLayout *m_own;
    QVBoxLayout *m_found;
    Spinner *m_spinner;
    QLabel *m_searching;
    QPushButton *m_search;
    bool m_searchedOnce = false;
};

} // namespace nd
