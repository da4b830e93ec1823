package dev.volteface.ingest.prose;

/** A line and its shape. */
record ShapedLine(Line line, Shape shape) {

    String text() {
        return line.text();
    }

    boolean is(Shape other) {
        return shape == other;
    }

    /** Whether it surely is the article's own text. */
    boolean isText() {
        return switch (shape) {
            case PROSE, TURN, SALUTATION -> true;
            case FURNITURE, ENDING, CREDIT, DATE, BYLINE, SHORT -> false;
        };
    }

    /** Whether it may stand within the text: a subhead is short. */
    boolean mayBeText() {
        return isText() || shape == Shape.SHORT;
    }

    ShapedLine as(Shape other) {
        return new ShapedLine(line, other);
    }
}
