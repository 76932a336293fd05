using Idp.Scaffolder.BuiltIn.Skeletons;

namespace Idp.Scaffolder.Tests.BuiltIn;

public sealed class BinaryContentTests
{
    [Fact]
    public void Binary_files_are_those_of_isbinaryfile()
    {
        string[] lines = File.ReadAllLines(RecordedCase.Fixture("binary.recorded.txt"));
        Assert.True(lines.Length >= 3000);
        Assert.Equal([], lines.Where(line => BinaryContent.Is(Convert.FromBase64String(line[1..])) != (line[0] == '1')).Take(5));
    }
}
