package dev.volteface.log.keys;

class KeysInMemoryTest extends KeyStoreContract {

    private final KeyStore store = new KeysInMemory();

    @Override
    KeyStore open() {
        return store;
    }
}
