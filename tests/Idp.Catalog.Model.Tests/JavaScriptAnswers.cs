using System.Globalization;
using Idp.Testing;

namespace Idp.Catalog.Model.Tests;

/// <summary>What Node answered, recorded by <c>Fixtures/record.mjs</c>: lines of <c>question;answer</c>.</summary>
internal static class JavaScriptAnswers
{
    internal static IEnumerable<(string Question, string Answer)> Read(string file)
        => File.ReadLines(RepositoryRoot.PathTo("tests", "Idp.Catalog.Model.Tests", "Fixtures", file))
            .Select(line => line.Split(';')).Select(parts => (parts[0], parts[1]));

    internal static string FromCodePoints(string hex) => string.Concat(
        hex.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    internal static string FromUtf16(string hex) => string.Concat(
        hex.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(unit => (char)int.Parse(unit, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
