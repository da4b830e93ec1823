package dev.volteface.contracts.catalogue;

/**
 * A state, ministry, agency or other body for which people speak.
 *
 * @param id such as {@code state:russia}
 * @param name as shown
 */
public record Body(String id, String name) {}
