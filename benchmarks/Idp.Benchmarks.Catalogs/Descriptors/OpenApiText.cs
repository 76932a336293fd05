namespace Idp.Benchmarks.Catalogs;

/// <summary>Writes a small OpenAPI document as a literal block.</summary>
internal static class OpenApiText
{
    private const int Indent = 4;

    public static void Write(DescriptorText text, string name, ref SeededRandom random)
    {
        text.Line(2, "definition: |");
        text.Line(Indent, "openapi: 3.0.3");
        text.Line(Indent, "info:");
        text.Pair(Indent + 2, "title", name);
        text.Pair(Indent + 2, "version", $"{1 + random.Below(4)}.{random.Below(20)}.0");
        text.Line(Indent, "paths:");
        var first = random.Below(Vocabulary.Words.Length);
        var paths = 2 + random.Below(3);
        for (var i = 0; i < paths; i++)
        {
            Path(text, Vocabulary.Words[(first + (i * 7)) % Vocabulary.Words.Length]);
        }
    }

    private static void Path(DescriptorText text, string noun)
    {
        text.Line(Indent + 2, $"/{noun}s/{{id}}:");
        text.Line(Indent + 4, "get:");
        text.Pair(Indent + 6, "operationId", $"get-{noun}");
        text.Pair(Indent + 6, "summary", $"Finds one {noun} by its number");
        text.Line(Indent + 6, "responses:");
        text.Line(Indent + 8, "'200':");
        text.Pair(Indent + 10, "description", $"The {noun}");
        text.Line(Indent + 8, "'404':");
        text.Pair(Indent + 10, "description", "There is none");
    }
}
