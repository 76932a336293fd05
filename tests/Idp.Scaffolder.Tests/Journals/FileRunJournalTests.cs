using CsCheck;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Journals.Files;

namespace Idp.Scaffolder.Tests.Journals;

public sealed class FileRunJournalTests : RunJournalConformance, IDisposable
{
    private readonly string _path = Path.Join(Path.GetTempPath(), $"journal-{Guid.NewGuid():N}");
    private readonly List<FileRunJournal> _open = [];

    protected override bool CanBeShared => false;

    [Fact]
    public async Task A_file_cut_anywhere_loses_only_its_last_records_and_goes_on()
    {
        byte[] whole = await WriteAsync(5);
        for (int length = 0; length <= whole.Length; length++)
        {
            await File.WriteAllBytesAsync(_path, whole[..length], Token);
            using var journal = FileRunJournal.Open(_path);

            var read = await journal.ReadAsync(Token);

            Assert.True(read.Success);
            Assert.Equal(Enumerable.Range(1, read.Records.Length).Select(i => Record(i)), read.Records);
            bool isWhole = read.Records.Length == 5 || read.Diagnostics is [];
            Assert.True(isWhole || read.Diagnostics is [{ Id: "IDP2302" }]);
            await journal.AppendAsync([Record(read.Records.Length + 1)], Token);
            Assert.Equal(read.Records.Length + 1, (await journal.ReadAsync(Token)).Records.Length);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    public async Task A_file_with_zeros_or_noise_behind_its_end_is_cut_there(int length)
    {
        byte[] whole = await WriteAsync(3);
        byte[] noise = new byte[length];
        new Random(length).NextBytes(noise);
        foreach (byte[] tail in new[] { noise, new byte[length] })
        {
            await File.WriteAllBytesAsync(_path, [.. whole, .. tail], Token);
            using var journal = FileRunJournal.Open(_path);

            var read = await journal.ReadAsync(Token);

            Assert.Equal(3, read.Records.Length);
            Assert.Equal("IDP2302", Assert.Single(read.Diagnostics).Id);
            Assert.Equal(whole.Length, new FileInfo(_path).Length);
        }
    }

    [Fact]
    public async Task A_damaged_byte_before_the_last_record_is_told_and_nothing_is_cut()
    {
        byte[] whole = await WriteAsync(5);
        int last = whole.Length - (whole.Length - JournalFrame.Magic.Length) / 5;
        Gen.Select(Gen.Int[JournalFrame.Magic.Length, last - 1], Gen.Byte[1, 255]).Sample((at, difference) =>
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= difference;
            var (result, _) = JournalScan.Read("run.journal", damaged, 1_000_000);
            return !result.Success && result.Diagnostics is [{ Id: "IDP2301" }];
        });
    }

    [Fact]
    public async Task Two_journals_in_one_file_are_told_and_nothing_is_cut()
    {
        byte[] one = await WriteAsync(3);
        await File.WriteAllBytesAsync(_path, [.. one, .. one], Token);
        using var journal = FileRunJournal.Open(_path);

        Assert.Equal("IDP2326", Assert.Single((await journal.ReadAsync(Token)).Diagnostics).Id);
        Assert.Equal(2 * one.Length, new FileInfo(_path).Length);
    }

    [Fact]
    public void What_is_no_file_is_no_journal()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs devices.");
        Assert.Throws<IOException>(() => FileRunJournal.Open("/dev/null"));
        Assert.Throws<IOException>(() => FileRunJournal.Open(Path.GetTempPath()));
        Assert.Throws<DirectoryNotFoundException>(() => FileRunJournal.Open(Path.Join(_path, "run.journal")));
        Assert.False(Directory.Exists(_path));
    }

    [Fact]
    public async Task A_damaged_journal_refuses_to_be_appended_to()
    {
        byte[] whole = await WriteAsync(5);
        whole[40] ^= 1;
        await File.WriteAllBytesAsync(_path, whole, Token);
        using var journal = FileRunJournal.Open(_path);

        await Assert.ThrowsAsync<InvalidDataException>(async () => await journal.AppendAsync([Record(6)], Token));
        Assert.Equal(whole.Length, new FileInfo(_path).Length);
    }

    [Fact]
    public void No_bytes_make_the_reader_throw_or_take_long()
        => Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            JournalScan.Read("run.journal", [.. JournalFrame.Magic, .. bytes], 1_000);
            JournalScan.Read("run.journal", bytes, 1_000);
        });

    [Fact]
    public async Task Another_file_is_no_journal()
    {
        await File.WriteAllTextAsync(_path, "apiVersion: v1", Token);
        using var journal = FileRunJournal.Open(_path);

        Assert.Equal("IDP2300", Assert.Single((await journal.ReadAsync(Token)).Diagnostics).Id);
    }

    [Fact]
    public async Task A_record_or_a_file_over_its_limit_is_refused_and_the_journal_stays_good()
    {
        using var journal = FileRunJournal.Open(_path, new FileRunJournalOptions { MaxRecordBytes = 100, MaxFileBytes = 200 });
        await journal.AppendAsync([Record(1)], Token);

        await Assert.ThrowsAsync<IOException>(async () => await journal.AppendAsync([new JournalRecord(2, new string('x', 101))], Token));
        await Assert.ThrowsAsync<IOException>(
            async () => await journal.AppendAsync([new JournalRecord(2, new string('x', 90)), new JournalRecord(3, new string('x', 90))], Token));

        await journal.AppendAsync([Record(2)], Token);
        Assert.Equal(2, (await journal.ReadAsync(Token)).Records.Length);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_read()
    {
        await WriteAsync(5);
        using var journal = FileRunJournal.Open(_path, new FileRunJournalOptions { MaxFileBytes = 20 });

        Assert.Equal("IDP2303", Assert.Single((await journal.ReadAsync(Token)).Diagnostics).Id);
    }

    public void Dispose()
    {
        _open.ForEach(journal => journal.Dispose());
        File.Delete(_path);
    }

    protected override ValueTask<IRunJournal> OpenAsync()
    {
        var journal = FileRunJournal.Open(_path);
        _open.Add(journal);
        return ValueTask.FromResult<IRunJournal>(journal);
    }

    private async Task<byte[]> WriteAsync(int count)
    {
        using (var journal = FileRunJournal.Open(_path))
        {
            await journal.AppendAsync([.. Enumerable.Range(1, count).Select(i => Record(i))], Token);
        }

        return await File.ReadAllBytesAsync(_path, Token);
    }
}
