namespace Idp.Scaffolder.Serialization;

/// <summary>Where a scalar stands.</summary>
/// <param name="Indent">The blanks that its further lines begin with.</param>
/// <param name="AtStart">How far its first line is moved in already; null when it begins a line.</param>
/// <param name="IsKey">Whether it is a key on one line with its value.</param>
/// <param name="IsFlow">Whether it is inside brackets.</param>
internal readonly record struct YamlPlace(string Indent, int? AtStart = null, bool IsKey = false, bool IsFlow = false);
