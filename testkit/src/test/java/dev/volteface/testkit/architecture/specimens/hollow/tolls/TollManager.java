package dev.volteface.testkit.architecture.specimens.hollow.tolls;

class TollManager {}
