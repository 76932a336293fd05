namespace Idp.Catalog.Model.Packing;

/// <summary>Packed bytes that no writer of ours made. Caught where the bytes come from; it never leaves the packages.</summary>
internal sealed class PackedFormatException(string message) : Exception(message);
