package dev.volteface.testkit.architecture.specimens.vague.common;

class Toll {}
