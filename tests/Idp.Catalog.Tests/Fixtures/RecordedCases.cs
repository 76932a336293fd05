using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tests.Fixtures;

/// <summary>Questions with the answers that another program gave, one JSON object a line.</summary>
internal static class RecordedCases
{
    internal static IEnumerable<JsonElement> Read(string file)
        => File.ReadLines(RepositoryRoot.PathTo("tests", "Idp.Catalog.Tests", "Fixtures", file))
            .Select(static line => JsonElement.Parse(line));

    /// <summary>The text as one can read it in a failure.</summary>
    internal static string Show(string text)
        => string.Concat(text.Select(static c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}"));
}
