using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LicencesAndCapital : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "licence_path_id",
                table: "venture_evidence",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "licence_step_no",
                table: "venture_evidence",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "asked_business_id",
                table: "business_plans",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "asked_mentor_id",
                table: "business_plans",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "capital_applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rule_version = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    plan_no = table.Column<int>(type: "INTEGER", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    granted = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    months = table.Column<int>(type: "INTEGER", nullable: true),
                    first_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cost = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    decided_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    confirmed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    disbursed = table.Column<long>(type: "INTEGER", nullable: false),
                    paid = table.Column<long>(type: "INTEGER", nullable: false),
                    withdrawal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 73, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_capital_applications", x => x.id);
                    table.CheckConstraint("ck_capital_applications_amount", "amount > 0");
                    table.CheckConstraint("ck_capital_applications_disbursed", "disbursed >= 0 and (disbursed = 0 or disbursed <= granted)");
                    table.CheckConstraint("ck_capital_applications_granted", "granted is null or (granted > 0 and granted <= amount)");
                    table.CheckConstraint("ck_capital_applications_paid", "paid >= 0 and (paid = 0 or paid <= disbursed + cost)");
                    table.ForeignKey(
                        name: "fk_capital_applications_business_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "business_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_capital_applications_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_capital_applications_withdrawals_withdrawal_id",
                        column: x => x.withdrawal_id,
                        principalTable: "withdrawals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "licence_paths",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    venture_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    suggested = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    rule_version = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 73, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licence_paths", x => x.id);
                    table.ForeignKey(
                        name: "fk_licence_paths_business_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "business_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_licence_paths_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_licence_paths_venture_venture_id",
                        column: x => x.venture_id,
                        principalTable: "ventures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "capital_entries",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    capital_application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    counters = table.Column<int>(type: "INTEGER", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_capital_entries", x => new { x.capital_application_id, x.no });
                    table.CheckConstraint("ck_capital_entries_amount", "(counters is null and amount > 0) or (counters is not null and amount < 0)");
                    table.ForeignKey(
                        name: "fk_capital_entries_capital_applications_capital_application_id",
                        column: x => x.capital_application_id,
                        principalTable: "capital_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "capital_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    capital_application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_capital_history", x => new { x.capital_application_id, x.no });
                    table.ForeignKey(
                        name: "fk_capital_history_capital_applications_capital_application_id",
                        column: x => x.capital_application_id,
                        principalTable: "capital_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "licence_path_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    licence_path_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: true),
                    act = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licence_path_history", x => new { x.licence_path_id, x.no });
                    table.ForeignKey(
                        name: "fk_licence_path_history_licence_paths_licence_path_id",
                        column: x => x.licence_path_id,
                        principalTable: "licence_paths",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "licence_steps",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    licence_path_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    submitted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    granted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ticked = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    helper_office = table.Column<Guid>(type: "TEXT", nullable: true),
                    helper = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licence_steps", x => new { x.licence_path_id, x.no });
                    table.CheckConstraint("ck_licence_steps_expiry", "expires_on is null or expires_on >= granted_on");
                    table.ForeignKey(
                        name: "fk_licence_steps_licence_paths_licence_path_id",
                        column: x => x.licence_path_id,
                        principalTable: "licence_paths",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_capital_applications_participant_id",
                table: "capital_applications",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_capital_applications_plan_id",
                table: "capital_applications",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_capital_applications_running_key",
                table: "capital_applications",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_capital_applications_state_id",
                table: "capital_applications",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_capital_applications_withdrawal_id",
                table: "capital_applications",
                column: "withdrawal_id");

            migrationBuilder.CreateIndex(
                name: "ix_capital_entries_capital_application_id_counters",
                table: "capital_entries",
                columns: new[] { "capital_application_id", "counters" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licence_paths_participant_id",
                table: "licence_paths",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_licence_paths_plan_id",
                table: "licence_paths",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_licence_paths_running_key",
                table: "licence_paths",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licence_paths_unit_state",
                table: "licence_paths",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_licence_paths_venture_id",
                table: "licence_paths",
                column: "venture_id");

            migrationBuilder.CreateIndex(
                name: "ix_licence_steps_expires_on",
                table: "licence_steps",
                column: "expires_on");

            migrationBuilder.CreateIndex(
                name: "ix_licence_steps_licence_path_id_code",
                table: "licence_steps",
                columns: new[] { "licence_path_id", "code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "capital_entries");

            migrationBuilder.DropTable(
                name: "capital_history");

            migrationBuilder.DropTable(
                name: "licence_path_history");

            migrationBuilder.DropTable(
                name: "licence_steps");

            migrationBuilder.DropTable(
                name: "capital_applications");

            migrationBuilder.DropTable(
                name: "licence_paths");

            // The model of the migration before does not know these tables, so they cannot be built anew from it.
            migrationBuilder.Sql("ALTER TABLE venture_evidence DROP COLUMN licence_path_id;");

            migrationBuilder.Sql("ALTER TABLE venture_evidence DROP COLUMN licence_step_no;");

            migrationBuilder.Sql("ALTER TABLE business_plans DROP COLUMN asked_business_id;");

            migrationBuilder.Sql("ALTER TABLE business_plans DROP COLUMN asked_mentor_id;");
        }
    }
}
