using System.Text;
using Idp.Benchmarks.Catalogs;

namespace Idp.Benchmarks.Templates.Skeletons;

/// <summary>Decides what a file is, where it lies, and what is in it.</summary>
internal sealed class SkeletonFileChoice(int index, ulong seed)
{
    private const ulong Purpose = 11;
    private const int FoldersOfEach = 25;
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D];
    private SeededRandom _random = new(seed, index, Purpose);

    public SkeletonFile Make(out bool isWritten)
    {
        isWritten = true;
        var kind = KindOf(index % 20);
        int part = index / 20 % FoldersOfEach;
        switch (kind)
        {
            case SkeletonFileKind.Templated when index % 2 == 0:
                return Text($"services/part-{part}/src/${{{{ values.package }}}}/Handler{index}.java", kind, SkeletonText.Java(ref _random, index));
            case SkeletonFileKind.Templated:
                return Text($"services/part-{part}/config/${{{{ values.name }}}}-{index}.yaml", kind, SkeletonText.Manifest(ref _random, index));
            case SkeletonFileKind.Plain:
                return Text($"libraries/part-{part}/notes/plain-{index}.md", kind, SkeletonText.Prose(ref _random, index));
            case SkeletonFileKind.Binary:
                return new SkeletonFile($"libraries/part-{part}/images/${{{{ values.name }}}}-{index}.png", kind, Picture());
            case SkeletonFileKind.Copied when index % 40 < 20:
                return Text($".github/workflows/${{{{ values.name }}}}-{index}.yml", kind, SkeletonText.Workflow(ref _random, index));
            case SkeletonFileKind.Copied:
                return Text($"services/part-{part}/charts/templates/chart-{index}.yaml", kind, SkeletonText.Chart(ref _random, index));
            default:
                isWritten = index % 40 < 20;
                string condition = isWritten ? "values.docs" : "not values.docs";
                return Text($"docs/part-{part}/${{{{ 'page-{index}.md' if {condition} else '' }}}}", kind, SkeletonText.Prose(ref _random, index));
        }
    }

    private static SkeletonFileKind KindOf(int step) => step switch
    {
        < 9 => SkeletonFileKind.Templated,
        < 17 => SkeletonFileKind.Plain,
        17 => SkeletonFileKind.Binary,
        18 => SkeletonFileKind.Copied,
        _ => SkeletonFileKind.Conditional,
    };

    private static SkeletonFile Text(string path, SkeletonFileKind kind, string content) => new(path, kind, Encoding.UTF8.GetBytes(content));

    private byte[] Picture()
    {
        byte[] bytes = new byte[2_000 + _random.Below(6_000)];
        PngSignature.CopyTo(bytes, 0);
        for (int i = PngSignature.Length; i < bytes.Length; i++)
        {
            bytes[i] = (byte)_random.Bits();
        }

        return bytes;
    }
}
