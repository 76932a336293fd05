namespace Idp.CommandLine;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Title">What stands above it; the empty text for nothing.</param>
/// <param name="IsNumber">Whether it is set to the right.</param>
internal readonly record struct TextColumn(string Title, bool IsNumber = false)
{
    public static implicit operator TextColumn(string title) => new(title);

    public static TextColumn Number(string title) => new(title, IsNumber: true);
}
