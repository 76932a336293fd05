using System.Globalization;

namespace Idp.Benchmarks.Measuring;

/// <summary>One line of the table: what must hold, what is hoped for, what was measured.</summary>
/// <param name="Work">The work.</param>
/// <param name="Must">What it must come to.</param>
/// <param name="Prize">What would be better.</param>
/// <param name="Measured">What it came to: the median, with the least and the most of the rounds.</param>
/// <param name="IsMet">Whether what must hold does; null when nothing must.</param>
internal sealed record TableRow(string Work, string Must, string Prize, string Measured, bool? IsMet)
{
    public string Text => $"| {Work} | {Must} | {Prize} | {Measured} | {IsMet switch { true => "yes", false => "**no**", null => "" }} |";

    /// <summary>The rows under a line that says what they are about.</summary>
    public static string Table(string description, IEnumerable<TableRow> rows)
        => $"{description}\n\n| work | must | prize | measured: median (least, most) | met |\n| --- | --- | --- | --- | --- |\n{string.Concat(rows.Select(row => row.Text + '\n'))}";

    /// <summary>A ratio that must be at most so much.</summary>
    public static TableRow AtMost(string work, double most, double prize, IReadOnlyCollection<double> ratios, string unit = "×")
        => new(work, $"≤ {Number(most)} {unit}", $"{Number(prize)} {unit}", Spread(ratios, unit), Middle.Of(ratios) <= most);

    /// <summary>A ratio that must be at least so much.</summary>
    public static TableRow AtLeast(string work, double least, double? prize, IReadOnlyCollection<double> ratios, string unit = "×")
        => new(work, $"≥ {Number(least)} {unit}", prize is { } more ? $"{Number(more)} {unit}" : "", Spread(ratios, unit), Middle.Of(ratios) >= least);

    /// <summary>A ratio, or another figure, that nothing is asked of.</summary>
    public static TableRow Told(string work, IReadOnlyCollection<double> ratios, string unit = "×") => new(work, "", "", Spread(ratios, unit), null);

    private static string Spread(IReadOnlyCollection<double> ratios, string unit)
        => ratios.Count == 1 ? $"{Number(ratios.First())} {unit}" : $"{Number(Middle.Of(ratios))} {unit} ({Number(ratios.Min())}, {Number(ratios.Max())})";

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);
}
