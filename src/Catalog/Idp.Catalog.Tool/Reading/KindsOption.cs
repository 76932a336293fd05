using Idp.Catalog.Kinds;
using Idp.Catalog.Tool.Execution;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Reading;

/// <summary>The kinds that <c>--model</c> and <c>--kinds</c> ask for.</summary>
internal static class KindsOption
{
    /// <exception cref="ToolFailureException">A file cannot be read, or its kinds are not sound.</exception>
    public static KindSet Read(bool model, IReadOnlyList<string> files)
    {
        if (files.Count == 0)
        {
            return model ? KindSet.Model : KindSet.Legacy;
        }

        var packs = files.Select(ReadPack).ToArray();
        var result = KindSet.Model.With(packs);
        return result.Success
            ? result.Kinds
            : throw new ToolFailureException($"the kinds of {string.Join(", ", files)} cannot be used: {string.Join(' ', result.Faults)}");
    }

    private static KindPack ReadPack(string file)
    {
        var result = KindPackReader.Read(new SourceText(file, InputFile.Read(file)));
        return result.Pack
            ?? throw new ToolFailureException(string.Join("; ", result.Diagnostics.Select(fault => fault.ToString())));
    }
}
