using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Ventures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ventures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    activity = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kbli_version = table.Column<int>(type: "INTEGER", nullable: true),
                    kbli_code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    mentor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    mentor_business_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ventures", x => x.id);
                    table.ForeignKey(
                        name: "fk_ventures_mentors_mentor_id",
                        column: x => x.mentor_id,
                        principalTable: "mentors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ventures_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cash_books",
                columns: table => new
                {
                    venture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    last_no = table.Column<int>(type: "INTEGER", nullable: false),
                    balance = table.Column<long>(type: "INTEGER", nullable: false),
                    shared_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cash_books", x => x.venture_id);
                    table.ForeignKey(
                        name: "fk_cash_books_venture_venture_id",
                        column: x => x.venture_id,
                        principalTable: "ventures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "venture_evidence",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    venture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_venture_evidence", x => new { x.venture_id, x.no });
                    table.ForeignKey(
                        name: "fk_venture_evidence_ventures_venture_id",
                        column: x => x.venture_id,
                        principalTable: "ventures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "venture_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    venture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_venture_history", x => new { x.venture_id, x.no });
                    table.ForeignKey(
                        name: "fk_venture_history_ventures_venture_id",
                        column: x => x.venture_id,
                        principalTable: "ventures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "venture_jobs",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    venture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    jobs = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_venture_jobs", x => new { x.venture_id, x.no });
                    table.ForeignKey(
                        name: "fk_venture_jobs_ventures_venture_id",
                        column: x => x.venture_id,
                        principalTable: "ventures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cash_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    venture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    pieces = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    by_owner = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    in_error_why = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    in_error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cash_entries", x => x.id);
                    table.CheckConstraint("ck_cash_entries_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_cash_entries_cash_books_venture_id",
                        column: x => x.venture_id,
                        principalTable: "cash_books",
                        principalColumn: "venture_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cash_months",
                columns: table => new
                {
                    venture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    income = table.Column<long>(type: "INTEGER", nullable: false),
                    cost = table.Column<long>(type: "INTEGER", nullable: false),
                    stock = table.Column<long>(type: "INTEGER", nullable: false),
                    paid_in = table.Column<long>(type: "INTEGER", nullable: false),
                    taken_out = table.Column<long>(type: "INTEGER", nullable: false),
                    entries = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cash_months", x => new { x.venture_id, x.month });
                    table.ForeignKey(
                        name: "fk_cash_months_cash_books_venture_id",
                        column: x => x.venture_id,
                        principalTable: "cash_books",
                        principalColumn: "venture_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_cash_entries_venture_id_key",
                table: "cash_entries",
                columns: new[] { "venture_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cash_entries_venture_id_no",
                table: "cash_entries",
                columns: new[] { "venture_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cash_entries_venture_id_on_no",
                table: "cash_entries",
                columns: new[] { "venture_id", "on", "no" });

            migrationBuilder.CreateIndex(
                name: "ix_ventures_commitment_id_started_on",
                table: "ventures",
                columns: new[] { "commitment_id", "started_on" });

            migrationBuilder.CreateIndex(
                name: "ix_ventures_mentor_business_id",
                table: "ventures",
                column: "mentor_business_id");

            migrationBuilder.CreateIndex(
                name: "ix_ventures_mentor_id",
                table: "ventures",
                column: "mentor_id");

            migrationBuilder.CreateIndex(
                name: "ix_ventures_name_key",
                table: "ventures",
                column: "name_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ventures_participant_id",
                table: "ventures",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_ventures_unit",
                table: "ventures",
                column: "unit");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cash_entries");

            migrationBuilder.DropTable(
                name: "cash_months");

            migrationBuilder.DropTable(
                name: "venture_evidence");

            migrationBuilder.DropTable(
                name: "venture_history");

            migrationBuilder.DropTable(
                name: "venture_jobs");

            migrationBuilder.DropTable(
                name: "cash_books");

            migrationBuilder.DropTable(
                name: "ventures");
        }
    }
}
