using System.Globalization;

namespace Idp.CommandLine;

/// <summary>Counts for people: <c>1 file</c>, <c>2 files</c>.</summary>
internal static class CountText
{
    public static string Of(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
