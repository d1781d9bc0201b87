import liff from '@line/liff/core';
import GetAccessToken from '@line/liff/get-access-token';
import GetFriendship from '@line/liff/get-friendship';
import OpenWindow from '@line/liff/open-window';
import RequestFriendship from '@line/liff/request-friendship';

// Modules with hooks of their own must be installed before init; these have none, and no first screen needs them.
liff.use(new GetAccessToken());
liff.use(new GetFriendship());
liff.use(new OpenWindow());
liff.use(new RequestFriendship());

export const getAccessToken = () => liff.getAccessToken();
export const getFriendship = () => liff.getFriendship();
export const requestFriendship = () => liff.requestFriendship();
export const openWindow = (url: string) => liff.openWindow({ url, external: true });
