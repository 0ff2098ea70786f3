#include "control/session.h"

namespace console {

void Session::signIn(const Shop &shop)
{
    m_shop = shop;
    emit shopChanged();
}

void Session::signOut()
{
    m_shop.reset();
    emit shopChanged();
}

void Session::announceChange()
{
    emit bookChanged();
}

} // namespace console
